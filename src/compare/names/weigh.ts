import type { Named } from './named.js';
import type { Word, Words } from './words.js';

/**
 * How surely a translation would say a name as well.
 * - 2: it is carried over: other sentences do so, it is a country that the languages have names for, or it is not built
 *   like the words of its own text ("Rohtak").
 * - 1: it is a name, and may be one that is translated ("Security Police").
 * - 0: it may be no name at all, or a word comes back wherever it stands, which translates it.
 */
export type Weight = 0 | 1 | 2;

/** What is known of the names of one text, beyond the place where they stand. */
export interface Known {
  readonly text: Words;
  /** In how many different sentences another document says the word. */
  shared(lower: string): number;
  isTranslated(position: number, lower: string): boolean;
}

export function weigh(named: Named, position: number, known: Known): Weight {
  if (named.words.length === 0) return isManyNamed(named.codes) ? 0 : 2;
  const { casing } = known.text;
  const telling = tellingWords(named, position, known);
  const words = telling.length > 0 ? telling : named.words;
  if (telling.length === 0 || (words.length === 1 && words[0]?.lower.length === 1)) return 0;
  const isShared = ({ lower }: Word): boolean => known.shared(lower) > 0;
  // Where nouns have capitals a word is a name if it is shared and strange: "Putin", not "Matrosen".
  const nameAmongNouns = (word: Word): boolean =>
    isShared(word) && word.lower.length > SHORT && isStrange(word, known, STRANGE);
  if (casing.nouns && named.codes.length === 0 && words.some(nameAmongNouns)) return 2;
  if (!named.isName && !looksLikeName(words, known)) return 0;
  if (isManyNamed(named.codes)) return 1;
  if (named.codes.length > 0) return named.exact ? 2 : 1;
  const weight = words.reduce<Weight>((most, word) => heavier(most, wordWeight(word, known)), 0);
  if (words.length === 1 && words[0]?.initial && !words.some(isShared)) {
    return words.some((word) => isStrange(word, known, ODD)) ? 1 : 0;
  }
  if (casing.nouns && !words.some(isShared)) {
    return words.some((word) => isStrange(word, known, ODD)) ? (Math.min(weight, 1) as Weight) : 0;
  }
  return weight;
}

const SHORT = 3;
/** Shares of a word's letters that are built like the words around it; below the first it may well be carried over. */
const ODD = 0.55;
const STRANGE = 0.45;
const VERY_STRANGE = 0.25;

/** The share of the strangest word's letters that are built like the words around it; 1 where a text is too short to tell. */
export const spellingOfName = ({ words }: Named, known: Known): number =>
  words.reduce((least, word) => Math.min(least, spellingOfWord(word, known)), 1);

export function isStrange(word: Word, known: Known, least: number): boolean {
  return spellingOfWord(word, known) < least;
}

function spellingOfWord({ lower, foreign }: Word, { text }: Known): number {
  if (foreign) return 0;
  return lower.length > SHORT && text.casing.lower.size >= FEWEST_WORDS ? text.spelling(lower) : 1;
}

/** A short text shows too few words to say how its language builds them. */
const FEWEST_WORDS = 250;

/** The words of a name that are no part of a date, stand nowhere without a capital and are not translated. */
export function tellingWords({ words }: Named, position: number, { text, isTranslated }: Known): readonly Word[] {
  return words.filter(
    ({ lower, quantity }) => !quantity && !text.casing.lower.has(lower) && !isTranslated(position, lower),
  );
}

/** The first words of a sentence are read as a name only if the text shows it elsewhere; a strange one may still be. */
function looksLikeName(words: readonly Word[], known: Known): boolean {
  if (words.length > 1) return words.some((word) => isStrange(word, known, STRANGE));
  return words.some(
    (word) =>
      word.initial &&
      (isStrange(word, known, VERY_STRANGE) || (known.shared(word.lower) > 0 && isStrange(word, known, ODD))),
  );
}

function wordWeight(word: Word, known: Known): Weight {
  if (word.acronym) return 1;
  return isStrange(word, known, ODD) || known.shared(word.lower) > 0 ? 2 : 1;
}

const heavier = (a: Weight, b: Weight): Weight => (a > b ? a : b);

/** The United States, Great Britain and the unions go by many names, and so does the world. */
export const isManyNamed = (codes: readonly string[]): boolean => codes.some((code) => MANY_NAMED.test(code));
const MANY_NAMED = /^(us|gb|en|eu|ez|un|001|003|019|021)$/;
