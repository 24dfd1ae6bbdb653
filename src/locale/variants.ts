import type { LexiconClass } from './classes.js';
import type { Entry } from './lexicon.js';

/**
 * Number words are typed without their accents often enough ("tres milhoes", "septimo", اربعة): what is left of one that
 * is long enough to be no other word. It is looked up so too, unless the lexicon has the bare form already.
 */
export function unaccentedNumber(lexiconClass: LexiconClass, word: string): string | undefined {
  return NUMERIC.has(lexiconClass) ? unaccented(word) : undefined;
}

/** The pieces of words written together, with and without their accents. */
export function withUnaccented(words: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map(words);
  for (const [word, entries] of words) {
    const bare = unaccented(word);
    if (bare !== undefined && !all.has(bare)) all.set(bare, entries);
  }
  return all;
}

function unaccented(word: string): string | undefined {
  if (word.length < SHORTEST || PLAIN.test(word)) return undefined;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== word && SCRIPTS.test(bare) ? bare : undefined;
}

/** Letters of a number word or a name of a day from which on it is known without its accents. */
const SHORTEST = 5;
const PLAIN = /^[\x20-\x7e]*$/;
/** Scripts whose accents are left out at will, or in capitals: ΤΕΣΣΕΡΑ; elsewhere the marks are vowels. */
const SCRIPTS = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}]+$/u;
/** Classes whose words are known without their accents. */
export const NUMERIC: ReadonlySet<LexiconClass> = new Set([
  'number',
  'number-part',
  'scale',
  'multiple',
  'ordinal',
  'fraction',
  'currency',
  'point',
  'month',
  'weekday',
  'ago',
]);
