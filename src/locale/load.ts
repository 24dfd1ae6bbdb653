import { existsSync, readFileSync } from 'node:fs';
import { fold } from '../text/fold.js';
import { checkLocaleData, type LocaleData } from './data.js';
import { compileLexicon } from './lexicon.js';
import { dateShapes, type Locale, numberSymbols } from './locale.js';
import { type PackedData, packData } from './packed-data.js';
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
  const files = ancestry(tag).map(filesOf);
  const layers = files.flat();
  const byRank = layers.toReversed();
  // Words of another script are no others' words.
  const words = [...layers, ...layers.flatMap(({ also = [] }) => also.flatMap(filesOf))];
  const number: LocaleData['number'] = Object.assign({}, ...byRank.map((layer) => layer.number));
  const date: LocaleData['date'] = Object.assign({}, ...byRank.map((layer) => layer.date));
  // The patterns of a supplement are further ones, written beside those of CLDR.
  const patterns = files.map((pair) => pair.flatMap((layer) => layer.date?.patterns ?? []));
  const clitics = {
    before: words.flatMap((layer) => layer.clitics?.before ?? []).map(fold),
    after: words.flatMap((layer) => layer.clitics?.after ?? []).map(fold),
  };
  return {
    tag,
    number: numberSymbols({ ...number, ...(tag === 'und' && UNKNOWN) }),
    date: dateShapes({ ...date, patterns: patterns.find((list) => list.length > 0) ?? [] }),
    lexicon: compileLexicon(words, clitics),
    clitics,
    abbreviations: new Set(words.flatMap((layer) => layer.abbreviations ?? [])),
  };
}

const filesOf = (name: string): PackedData[] => [read(`supplement/${name}.json`), read(`generated/${name}.json`)];

/** Of a language without a record, any mark that some language puts between groups of digits may be its own. */
const UNKNOWN = { group: [',', '.', ' ', '\u00A0', '\u202F', "'", '’'] };

/** Read once: the root stands under every language. */
const FILES = new Map<string, PackedData>();

/** What is built is checked and packed already. */
function read(name: string): PackedData {
  let data = FILES.get(name);
  if (!data) {
    const url = new URL(name, DATA);
    const file: PackedData | LocaleData = existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : {};
    data = 'words' in file ? file : packData(checkLocaleData(name, file));
    if (name.endsWith('/und.json')) FILES.set(name, data);
  }
  return data;
}
