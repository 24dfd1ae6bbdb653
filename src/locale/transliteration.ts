import { readFileSync } from 'node:fs';
import type { TransliterationTable } from '../text/transliterate.js';

/** The table for the script of a letter, loaded when first asked for; undefined where there is none. */
export function transliterationTable(codePoint: number): TransliterationTable | undefined {
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = BLOCKS[middle];
    if (!block || codePoint < block[0]) high = middle - 1;
    else if (codePoint > block[1]) low = middle + 1;
    else return load(block[2]);
  }
  return undefined;
}

/** Unicode blocks, ascending, that hold the letters of a script with a table. */
const BLOCKS: readonly (readonly [number, number, string])[] = [
  [0x0061, 0x02bf, 'Latn'],
  [0x0370, 0x03ff, 'Grek'],
  [0x0400, 0x052f, 'Cyrl'],
  [0x0530, 0x058f, 'Armn'],
  [0x0590, 0x05ff, 'Hebr'],
  [0x0600, 0x06ff, 'Arab'],
  [0x0750, 0x077f, 'Arab'],
  [0x0900, 0x097f, 'Deva'],
  [0x0980, 0x09ff, 'Beng'],
  [0x0a00, 0x0a7f, 'Guru'],
  [0x0a80, 0x0aff, 'Gujr'],
  [0x0b00, 0x0b7f, 'Orya'],
  [0x0b80, 0x0bff, 'Taml'],
  [0x0c00, 0x0c7f, 'Telu'],
  [0x0c80, 0x0cff, 'Knda'],
  [0x0d00, 0x0d7f, 'Mlym'],
  [0x0d80, 0x0dff, 'Sinh'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Laoo'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x137f, 'Ethi'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x3041, 0x30ff, 'Kana'],
  [0x4e00, 0x9fff, 'Hani'],
];

interface TableData {
  readonly letters?: Readonly<Record<string, string>>;
  readonly consonants?: Readonly<Record<string, string>>;
  readonly signs?: Readonly<Record<string, string>>;
  readonly prefixes?: readonly string[];
  readonly early?: string;
  /** Han only: a syllable, and every character that is read so. */
  readonly syllables?: Readonly<Record<string, string>>;
}

const LOADED = new Map<string, TransliterationTable>();

function load(script: string): TransliterationTable {
  let table = LOADED.get(script);
  if (!table) {
    const url = new URL(`./data/generated/transliteration/${script}.json`, import.meta.url);
    table = compile(JSON.parse(readFileSync(url, 'utf8')) as TableData);
    LOADED.set(script, table);
  }
  return table;
}

function compile(data: TableData): TransliterationTable {
  const letters = new Map(Object.entries(data.letters ?? {}));
  for (const [syllable, characters] of Object.entries(data.syllables ?? {})) {
    for (const character of characters) letters.set(character, syllable);
  }
  const consonants = new Map(Object.entries(data.consonants ?? {}));
  const signs = new Map(Object.entries(data.signs ?? {}));
  let longest = 1;
  for (const map of [letters, consonants, signs]) {
    for (const key of map.keys()) longest = Math.max(longest, key.length);
  }
  return {
    letters,
    consonants,
    signs,
    prefixes: data.prefixes ?? [],
    early: data.early ?? '',
    longest,
    syllabic: data.syllables !== undefined,
  };
}
