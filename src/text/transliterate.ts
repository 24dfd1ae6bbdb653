/** What the letters of one script say in ASCII Latin; keys are decomposed (NFKD) and may be several letters long. */
export interface TransliterationTable {
  readonly letters: ReadonlyMap<string, string>;
  /** Letters that say an `a` of their own unless a sign follows them. */
  readonly consonants: ReadonlyMap<string, string>;
  /** Dependent vowels and the sign that silences the vowel. */
  readonly signs: ReadonlyMap<string, string>;
  /** Written together with the word but no part of a name: the Arabic article. */
  readonly prefixes: readonly string[];
  /** Vowels written before the consonant that they follow in speech. */
  readonly early: string;
  /** UTF-16 length of the longest key. */
  readonly longest: number;
  /** Letters are syllables, kept apart so that `Xi'an` is not read `xian`. */
  readonly syllabic: boolean;
}

/**
 * The word in lower-case ASCII letters, as it sounds more or less; apostrophes stand between syllables of Han. Letters
 * of scripts without a table are dropped, as is whatever is no letter.
 */
export function transliterate(word: string, tableFor: (codePoint: number) => TransliterationTable | undefined): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  const source = word.normalize('NFKD').toLowerCase();
  let at = prefixLength(source, tableFor(source.codePointAt(0) ?? 0));
  let latin = '';
  let ending = ' ';
  while (at < source.length) {
    const codePoint = source.codePointAt(at) ?? 0;
    const table = tableFor(codePoint);
    const found = table && longestMatch(source, at, table);
    if (!found) {
      if (codePoint >= 0x61 && codePoint <= 0x7a) latin += String.fromCodePoint(codePoint);
      at += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    // Two letters that would be read as one sound are kept apart: the k and h of ستوكهولم, Stockholm.
    const apart = found.latin.charAt(0) === 'h' && DIGRAPH_FIRST.includes(ending);
    latin += apart ? `'${found.latin}` : found.latin;
    ending = found.latin.charAt(found.latin.length - 1);
    at += found.length;
  }
  return latin;
}

const DIGRAPH_FIRST = 'ckgtpsdz';
const PLAIN = /^[A-Za-z]*$/;

interface Found {
  readonly latin: string;
  readonly length: number;
}

function longestMatch(source: string, at: number, table: TransliterationTable): Found | undefined {
  // Thai แม is written vowel first and said consonant first.
  const first = source.charAt(at);
  if (table.early.includes(first)) {
    const consonant = at + 1 < source.length && !table.early.includes(source.charAt(at + 1));
    const next = consonant ? longestMatch(source, at + 1, table) : undefined;
    if (next) return { latin: next.latin + (table.letters.get(first) ?? ''), length: next.length + 1 };
  }
  for (let length = Math.min(table.longest, source.length - at); length > 0; length--) {
    const key = source.slice(at, at + length);
    const letter = table.letters.get(key) ?? table.signs.get(key);
    if (letter !== undefined) {
      const apart = table.syllabic && at + length < source.length ? "'" : '';
      return { latin: letter + apart, length };
    }
    const consonant = table.consonants.get(key);
    if (consonant !== undefined) return { latin: consonant + inherentVowel(source, at + length, table), length };
  }
  return undefined;
}

/** No vowel at the end of a word: most languages that write Indic scripts do not say it. */
function inherentVowel(source: string, next: number, table: TransliterationTable): string {
  return next >= source.length || table.signs.has(source.charAt(next)) ? '' : 'a';
}

/** `الكويت` is Kuwait with an article; two letters must be left, since the article alone or before one is no article. */
function prefixLength(source: string, table: TransliterationTable | undefined): number {
  for (const prefix of table?.prefixes ?? []) {
    if (source.startsWith(prefix) && source.length > prefix.length + 2) return prefix.length;
  }
  return 0;
}
