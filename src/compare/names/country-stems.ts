import type { Lexicon } from '../../locale/index.js';

/**
 * The beginnings of the names of countries and languages in a language, by which their forms and their people are
 * known: "Spaniard" and "Spanish" begin as Spain does, "Китая" as "Китай".
 */
export function countryStems(lexicon: Lexicon): ReadonlySet<string> {
  const known = STEMS.get(lexicon);
  if (known) return known;
  const stems = new Set<string>();
  for (const name of [...lexicon.words('territory').keys(), ...lexicon.words('language').keys()]) {
    for (const word of name.match(WORD) ?? []) {
      if (word.length >= SHORTEST) stems.add(word.slice(0, Math.max(SHORTEST, word.length - LONGEST_ENDING)));
    }
  }
  STEMS.set(lexicon, stems);
  return stems;
}

const STEMS = new WeakMap<Lexicon, ReadonlySet<string>>();
const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST = 4;
/** Letters that a form may have in place of the name's own last ones, and letters it may add. */
const LONGEST_ENDING = 3;
const MOST_ADDED = 8;

/** Whether a lower-case word is the name of a country or language, or one of its forms. */
export function isOfCountry(lower: string, stems: ReadonlySet<string>): boolean {
  for (let length = Math.max(SHORTEST, lower.length - MOST_ADDED); length <= lower.length; length++) {
    if (stems.has(lower.slice(0, length))) return true;
  }
  return false;
}
