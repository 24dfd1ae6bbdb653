import { conceptsOf } from '../../locale/concepts.js';
import { fold } from '../../text/fold.js';
import type { Known } from './known.js';
import { type Features, logOdds } from './logistic.js';
import type { Named } from './named.js';
import { CARRIED } from './weights.js';
import type { Word } from './words.js';

/** How likely a translation says a name as well, in any spelling: log odds, and what they were made from. */
export interface Carried {
  readonly odds: number;
  readonly features: Features<typeof CARRIED>;
}

export function carried(name: Named, position: number, known: Known, weights = CARRIED): Carried {
  const features = carriedFeatures(name, position, known);
  return { odds: logOdds(features, weights), features };
}

/**
 * What tells a name that is carried over ("Rohtak") from one that is translated ("Security Police") or is none: whether
 * the other document says it elsewhere, how far it is built like the words of its own text, and of what it consists.
 */
export function carriedFeatures(name: Named, position: number, known: Known): Features<typeof CARRIED> {
  const { words, codes, exact } = name;
  const { casing } = known.text;
  const most = (count: (lower: string) => number): number =>
    words.reduce((sum, { lower }) => Math.max(sum, count(lower)), 0);
  const said = most((lower) => known.said(lower, position));
  const native = nativeness(words, known);
  const isOften = isManyNamed(codes);
  const language = known.language;
  return {
    always: 1,
    telling: words.length > 0 ? known.telling(words, position).length / words.length : 1,
    native,
    strange: flag(native < STRANGE),
    said: flag(said > 0),
    saidOften: Math.log(1 + said),
    unsaidOften: Math.log(1 + most((lower) => known.unsaid(lower, position))),
    words: flag(words.length > 1),
    manyWords: flag(words.length > 2),
    letters: Math.min(LONG, letters(words)) / LONG,
    unusual: flag(words.length > 1 && !words.some((word) => isUsual(word, language))),
    acronym: flag(words.some(({ acronym }) => acronym)),
    country: flag(exact && !isOften),
    ofCountry: flag(codes.length > 0 && !exact && !isOften),
    manyNamed: flag(isOften),
    initial: flag(words.length === 1 && words[0]?.initial === true),
    read: flag(name.isName),
    nouns: flag(casing.nouns),
    unsaidNoun: flag(casing.nouns && said === 0),
    wordless: flag(words.length === 0),
  };
}

export const flag = (is: boolean): number => (is ? 1 : 0);

/** Below this the letters of a word stand together as nowhere else in its text. */
const STRANGE = 0.3;
const LONG = 20;

const letters = (words: readonly Word[]): number => words.reduce((sum, { lower }) => sum + lower.length, 0);

/** The share of the strangest word's letters that are built like the words around it; 1 where a text is too short to tell. */
function nativeness(words: readonly Word[], { text }: Known): number {
  return words.reduce((least, { lower, foreign, acronym }) => {
    if (foreign) return acronym ? least : 0;
    return lower.length > SHORT && text.casing.lowerWords().length >= FEWEST_WORDS
      ? Math.min(least, text.spelling(lower))
      : least;
  }, 1);
}

/** A short text shows too few words to say how its language builds them. */
const FEWEST_WORDS = 250;
const SHORT = 3;

/** A word that CLDR pictures: "Bank", "Police". */
export const isUsual = ({ lower }: Word, language: string): boolean =>
  conceptsOf(language).has(fold(lower).slice(0, STEM));

/** How much of a word the concepts keep. */
const STEM = 6;

/** The United States, Great Britain and the unions go by many names, and so does the world. */
const isManyNamed = (codes: readonly string[]): boolean => codes.some((code) => MANY_NAMED.test(code));
const MANY_NAMED = /^(us|gb|en|eu|ez|un|001|003|019|021)$/;
