import { readdirSync, readFileSync } from 'node:fs';
import { CLASSES, type LexiconClass } from './classes.js';
import type { LocaleData } from './data.js';
import { compileLexicon } from './lexicon.js';
import type { Locale } from './locale.js';

/** The locale for a BCP 47 tag: its own data over that of its CLDR parents, down to the root. Memoised. */
export function locale(tag: string): Locale {
  const known = knownTag(tag) ?? 'und';
  let found = LOADED.get(known);
  if (!found) {
    found = build(known);
    LOADED.set(known, found);
  }
  return found;
}

/** The tag in the spelling of the locale data, cut until there is data for it; undefined when there is none. */
export function knownTag(tag: string): string | undefined {
  let canonical: string;
  try {
    canonical = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? '';
  } catch {
    return undefined;
  }
  while (canonical) {
    if (TAGS.has(canonical)) return canonical;
    canonical = canonical.slice(0, Math.max(0, canonical.lastIndexOf('-')));
  }
  return undefined;
}

const DATA = new URL('./data/', import.meta.url);
const LOADED = new Map<string, Locale>();
const TAGS: ReadonlySet<string> = new Set(
  readdirSync(new URL('generated/', DATA))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5)),
);

function build(tag: string): Locale {
  const layers = [read(`generated/${tag}.json`), read(`supplement/${tag}.json`)];
  const triples: [LexiconClass, string, string][] = [];
  for (const layer of layers) {
    for (const lexiconClass of Object.keys(layer.lexicon ?? {}) as LexiconClass[]) {
      if (!(lexiconClass in CLASSES)) continue;
      for (const [value, phrases] of Object.entries(layer.lexicon?.[lexiconClass] ?? {})) {
        for (const phrase of phrases) triples.push([lexiconClass, value, phrase]);
      }
    }
  }
  const merged = Object.assign({}, ...layers) as LocaleData;
  const clitics = { before: merged.clitics?.before ?? [], after: merged.clitics?.after ?? [] };
  return {
    tag,
    number: { decimal: ['.'], group: [','], minus: ['-', '−'], grouping: [3, 3], ...merged.number },
    date: { order: 'ymd', separators: ['-', '/', '.'], patterns: [], hours: 24, ...merged.date },
    lexicon: compileLexicon(triples, clitics),
    clitics,
    abbreviations: new Set(merged.abbreviations ?? []),
    segmenter: merged.segmenter ?? 'platform',
  };
}

function read(name: string): LocaleData {
  try {
    return JSON.parse(readFileSync(new URL(name, DATA), 'utf8')) as LocaleData;
  } catch {
    return {};
  }
}
