import { readdirSync, readFileSync } from 'node:fs';
import { remembered } from '../text/remember.js';

export const DATA: URL = new URL('./data/', import.meta.url);

/**
 * The tag in the spelling of the locale data, cut until there is data for it; undefined when there is none. Every record of
 * a corpus names its language, and most name one of a few.
 */
export const knownTag = remembered(findTag, 1 << 8);

function findTag(tag: string): string | undefined {
  let canonical: string;
  try {
    canonical = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return undefined;
  }
  // Most tags are bare languages, for which the platform's table of likely scripts need not be opened.
  if (TAGS.has(canonical)) return canonical;
  // `zh-Hans` is known although `zh` holds its data; and a territory may tell the script: `zh-TW` is `zh-Hant-TW`.
  return cutToKnown(canonical, true) ?? cutToKnown(withScript(canonical), false) ?? bareLanguage(canonical);
}

/** Cuts the tag until it has data, a parent of its own, or where `scripts`, only names the language's usual script. */
function cutToKnown(tag: string, scripts: boolean): string | undefined {
  for (let at = tag; at.includes('-'); at = at.slice(0, at.lastIndexOf('-'))) {
    if (TAGS.has(at) || at in PARENTS) return at;
    const language = bareLanguage(at);
    if (scripts && language && /^[a-z]+-[A-Z][a-z]{3}$/.test(at) && withScript(language).startsWith(at)) return at;
  }
  return undefined;
}

function bareLanguage(tag: string): string | undefined {
  const language = tag.split('-')[0] ?? '';
  return TAGS.has(language) || language in PARENTS ? language : undefined;
}

/** Languages with data, without regional variants; sorted. */
export function languages(): readonly string[] {
  return [...TAGS].filter((tag) => !tag.includes('-') && tag !== 'und').sort();
}

/** The tag itself and what it inherits from, most specific first, ending with the root; only those that have data. */
export function ancestry(tag: string): readonly string[] {
  const chain: string[] = [];
  for (let at = tag; at !== 'und'; at = parentOf(at)) if (TAGS.has(at)) chain.push(at);
  return [...chain, 'und'];
}

function parentOf(tag: string): string {
  const listed = PARENTS[tag];
  if (listed) return listed;
  const cut = tag.lastIndexOf('-');
  return cut < 0 ? 'und' : tag.slice(0, cut);
}

function withScript(tag: string): string {
  const { language, script, region } = new Intl.Locale(tag).maximize();
  return [language, script, region].filter(Boolean).join('-');
}

const TAGS: ReadonlySet<string> = new Set(
  readdirSync(new URL('generated/', DATA))
    .filter((name) => name.endsWith('.json') && !name.startsWith('_'))
    .map((name) => name.slice(0, -5)),
);

/** Parents that do not follow from cutting the tag: `en-GB` inherits from `en-001`, `nb` from `no`. */
const PARENTS: Readonly<Record<string, string>> = readParents();

function readParents(): Record<string, string> {
  const { parents } = JSON.parse(readFileSync(new URL('generated/_parents.json', DATA), 'utf8')) as {
    parents: Record<string, string>;
  };
  const table: Record<string, string> = Object.create(null);
  for (const [parent, children] of Object.entries(parents)) {
    for (const child of children.split(' ')) table[child] = parent;
  }
  return table;
}
