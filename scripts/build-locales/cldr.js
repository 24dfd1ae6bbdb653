// Reads the CLDR packages: which locales are covered well, their files, and their parents.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const PACKAGES = new URL('./node_modules/', import.meta.url);
const SUPPLEMENT = new URL('../../src/locale/data/supplement/', import.meta.url);

export function json(path) {
  const url = new URL(path, PACKAGES);
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : undefined;
}

export const supplemental = (name) => json(`cldr-core/supplemental/${name}.json`).supplemental;

export const version = json('cldr-core/package.json').version;

/** Calendars with months of their own, one package each. */
export const NAMED_CALENDARS = ['hebrew', 'islamic', 'persian'];

const cache = new Map();
const main = (packageName, tag, name) => {
  const path = `cldr-${packageName}-full/main/${tag}/${name}.json`;
  if (!cache.has(path)) cache.set(path, json(path)?.main[tag]);
  return cache.get(path);
};

/** Everything CLDR says of one locale, inheritance already resolved by the packages. */
export function cldr(tag) {
  const numbers = main('numbers', tag, 'numbers')?.numbers;
  if (!numbers) return undefined;
  return {
    tag,
    numbers,
    currencies: main('numbers', tag, 'currencies')?.numbers.currencies ?? {},
    gregorian: main('dates', tag, 'ca-gregorian')?.dates.calendars.gregorian,
    calendars: Object.fromEntries(
      NAMED_CALENDARS.map((name) => [name, main(`cal-${name}`, tag, `ca-${name}`)?.dates.calendars[name]]),
    ),
    fields: main('dates', tag, 'dateFields')?.dates.fields ?? {},
    units: main('units', tag, 'units')?.units ?? {},
    territories: main('localenames', tag, 'territories')?.localeDisplayNames.territories ?? {},
    languages: main('localenames', tag, 'languages')?.localeDisplayNames.languages ?? {},
    rules: json(`cldr-rbnf/rbnf/${tag}.json`)?.rbnf.rbnf ?? {},
    suppressions:
      json(`cldr-segments-full/segments/${tag}/suppressions.json`)?.segments.segmentations?.SentenceBreak?.standard ??
      [],
  };
}

const PARENTS = supplemental('parentLocales').parentLocales.parentLocale;

/** Next locale to inherit from, `und` at last. */
export function parentOf(tag) {
  if (PARENTS[tag]) return PARENTS[tag];
  const cut = tag.lastIndexOf('-');
  return cut < 0 ? 'und' : tag.slice(0, cut);
}

const LIKELY = supplemental('likelySubtags').likelySubtags;

/** The territory a locale is most likely used in. */
export function territoryOf(tag) {
  const own = tag.split('-').find((part, index) => index > 0 && /^([A-Z]{2}|\d{3})$/.test(part));
  if (own) return own;
  const likely = LIKELY[tag] ?? LIKELY[tag.split('-')[0]] ?? '';
  return likely.split('-').at(-1) || '001';
}

/**
 * Locales at modern or moderate coverage that have data of their own, those at basic coverage whose supplement has the
 * words that CLDR lacks (Luxembourgish, Maltese), and languages of which it has nothing (Samoan); parents before children.
 */
export function coveredTags() {
  const levels = json('cldr-core/coverageLevels.json').effectiveCoverageLevels;
  const available = new Set(readdirSync(new URL('cldr-numbers-full/main', PACKAGES)));
  const supplemented = new Set(readdirSync(SUPPLEMENT).map((name) => name.replace(/\.json$/, '')));
  const covered = (tag) => /^(modern|moderate)$/.test(levels[tag]) || supplemented.has(tag);
  const tags = [...new Set([...Object.keys(levels), ...supplemented])]
    .filter((tag) => covered(tag) && tag !== 'und' && (available.has(tag) || supplemented.has(tag)))
    .filter((tag) => !/-(Latn|Arab|Deva|Cyrl|Guru)$/.test(tag) || hasOwnScript(tag));
  return ['und', ...tags.sort((a, b) => a.split('-').length - b.split('-').length || (a < b ? -1 : 1))];
}

/** `az-Latn` is `az` itself; `sr-Latn` is not `sr`. */
function hasOwnScript(tag) {
  const [language, script] = tag.split('-');
  return (LIKELY[language] ?? '').split('-')[1] !== script;
}
