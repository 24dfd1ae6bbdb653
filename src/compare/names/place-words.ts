import { type Lexicon, type Locale, mayBegin, type Word } from '../../locale/index.js';
import { caseAt } from '../../text/case.js';
import type { TokenKind } from '../../text/tokens.js';
import { namesBegunBy, type PlaceName } from './named-places.js';

/** What a word says of places. */
export interface PlaceWord {
  /** A name of the locale data begins with it. */
  readonly names: boolean;
  /** Of what it is a form. */
  readonly codes: readonly string[];
  /** Names of places of which each word may have any form. */
  readonly begun: readonly PlaceName[];
}

/** What most words say. */
export const NOWHERE: PlaceWord = { names: false, codes: [], begun: [] };

/** Tells what a word of the language says, by the word, its kind and its text. */
export function placeReader({ lexicon, tag }: Locale): (word: Word, kind: TokenKind, raw: string) => PlaceWord {
  const stems = countryStems(lexicon);
  return (word, kind, raw) => {
    const names = mayBegin(word, 'territory') || mayBegin(word, 'language');
    const codes = kind === 'letters' ? codesOf(word.folded, stems) : NONE;
    const begun = kind === 'letters' && caseAt(raw, 0) !== 'lower' ? namesBegunBy(word.folded, tag) : NONE;
    return names || codes.length + begun.length > 0 ? { names, codes, begun } : NOWHERE;
  };
}

const NONE: readonly never[] = [];

/** The code in lower case, and of a language that of the country where most speak it: "Danish" is told of Denmark. */
export function codesFor(code: string): string[] {
  const region = /^[a-z]/.test(code) ? new Intl.Locale(code).maximize().region : undefined;
  return [code.toLowerCase(), ...(region ? [region.toLowerCase()] : [])];
}

/** By the beginnings of names of one word: "Spaniard" and "Spanish" begin as Spain does, "Китая" as "Китай". */
function countryStems(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const [name, code] of [...lexicon.words('territory'), ...lexicon.words('language')]) {
    for (const word of name.match(WORD) ?? []) {
      if (word.length < SHORTEST) continue;
      const stem = word.slice(0, Math.max(SHORTEST, word.length - LONGEST_ENDING));
      stems.set(stem, [...(stems.get(stem) ?? []), ...codesFor(code)]);
    }
  }
  return stems;
}

const WORD = /[\p{L}\p{M}]+/gu;
const SHORTEST = 4;
/** Letters that a form may have in place of the name's own last ones, and letters it may add. */
const LONGEST_ENDING = 3;
const MOST_ADDED = 8;

function codesOf(lower: string, stems: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let length = lower.length; length >= Math.max(SHORTEST, lower.length - MOST_ADDED); length--) {
    const codes = stems.get(lower.slice(0, length));
    if (codes) return codes;
  }
  return NONE;
}
