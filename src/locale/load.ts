import { existsSync, readFileSync } from 'node:fs';
import { fold } from '../text/fold.js';
import { checkLocaleData, type LocaleData } from './data.js';
import { compileLexicon } from './lexicon.js';
import type { Locale } from './locale.js';
import { ancestry, DATA, knownTag } from './tags.js';

/** The locale for a BCP 47 tag: its own data over that of its CLDR parents, down to the root. Memoised. */
export function locale(tag: string): Locale {
  const found = LOADED.get(tag);
  if (found) return found;
  const known = knownTag(tag) ?? 'und';
  const [own = 'und'] = ancestry(known);
  const made = LOADED.get(own) ?? build(own);
  LOADED.set(own, made);
  LOADED.set(tag, made);
  return made;
}

const LOADED = new Map<string, Locale>();

function build(tag: string): Locale {
  // Most specific first, and the supplement before what is generated: their readings of a phrase are the likeliest.
  const layers = ancestry(tag).flatMap((name) => [read(`supplement/${name}.json`), read(`generated/${name}.json`)]);
  const byRank = layers.toReversed();
  const number = Object.assign({}, ...byRank.map((layer) => layer.number)) as LocaleData['number'];
  const date = Object.assign({}, ...byRank.map((layer) => layer.date)) as LocaleData['date'];
  const clitics = {
    before: layers.flatMap((layer) => layer.clitics?.before ?? []),
    after: layers.flatMap((layer) => layer.clitics?.after ?? []),
  };
  return {
    tag,
    number: { decimal: ['.'], group: [','], minus: ['-', '−'], grouping: [3, 3], ...number },
    date: { order: 'ymd', separators: ['-', '/', '.'], patterns: [], hours: 24, ...date },
    lexicon: compileLexicon(layers, clitics),
    clitics,
    abbreviations: new Set(layers.flatMap((layer) => [...(layer.abbreviations ?? []), ...shortDates(layer)])),
  };
}

/** Months and eras that the data writes with a stop end no sentence either: `28. mar. 1969`, `44 v. Chr.`. */
function shortDates({ lexicon }: LocaleData): string[] {
  const names = [...Object.values(lexicon?.month ?? {}).flat(), ...Object.values(lexicon?.era ?? {}).flat()];
  return names
    .filter((name) => name.endsWith('.'))
    .flatMap((name) => {
      const parts = fold(name.slice(0, -1)).split('. ');
      // Of `v. u. Z.` the splitter asks for `v. u` first.
      return parts.map((_, index) => parts.slice(0, index + 1).join('. ')).slice(parts.length > 1 ? 1 : 0);
    });
}

/** Read once: the root stands under every language. */
const FILES = new Map<string, LocaleData>();

function read(name: string): LocaleData {
  let data = FILES.get(name);
  if (!data) {
    const url = new URL(name, DATA);
    data = existsSync(url) ? checkLocaleData(name, JSON.parse(readFileSync(url, 'utf8'))) : {};
    if (name.endsWith('/und.json')) FILES.set(name, data);
  }
  return data;
}
