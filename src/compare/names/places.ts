import { type Entry, type Lexicon, locale, mayBegin, type Word } from '../../locale/index.js';
import type { Article, Segment, Span } from '../../model/index.js';
import { caseAt } from '../../text/casing.js';
import { type Forms, formsOf, type Token, tokenize } from '../../text/tokens.js';
import { namedPlacesIn } from './named-places.js';

/** A word or phrase that names a country, a region, a city or a language in any form, with all codes that it may stand for. */
export interface Place extends Span {
  /** In lower case, so that "French" is told of France: `fr`. */
  readonly codes: readonly string[];
  /** The phrase is the name itself, as the locale data has it, and no form of it. */
  readonly exact: boolean;
}

/** The countries, regions, cities and languages that a segment speaks of; names inside longer names count. */
export function placesIn({ document }: Article, segment: Segment): Place[] {
  const { lexicon } = locale(document.language);
  const tokens = tokenize(document.text, segment.start, segment.end, formsIn(lexicon));
  const places: Place[] = [];
  for (let at = 0; at < tokens.length; ) {
    const place = tokens[at]?.word.names && namedAt(document.text, lexicon, tokens, at);
    if (place) {
      places.push(place);
      at = place.to;
      continue;
    }
    const token = tokens[at++];
    if (token && token.word.codes.length > 0)
      places.push({ start: token.start, end: token.end, codes: token.word.codes, exact: false });
  }
  return [...places, ...namedPlacesIn(document.text, document.language, tokens)];
}

/** A word with the codes of what it is a form of, and whether a name of the locale data begins with it. */
interface PlaceWord extends Word {
  readonly names: boolean;
  readonly codes: readonly string[];
}

function formsIn(lexicon: Lexicon): Forms<PlaceWord> {
  let forms = FORMS.get(lexicon);
  if (!forms) {
    const stems = countryStems(lexicon);
    forms = formsOf((folded, kind) => {
      const word = lexicon.word(folded);
      const names = mayBegin(word, 'territory') || mayBegin(word, 'language');
      return { ...word, names, codes: kind === 'letters' ? codesOf(folded, stems) : NONE };
    });
    FORMS.set(lexicon, forms);
  }
  return forms;
}

const FORMS = new WeakMap<Lexicon, Forms<PlaceWord>>();
const NONE: readonly never[] = [];

const isPlace = ({ class: kind }: Entry): boolean => kind === 'territory' || kind === 'language';

function namedAt(
  text: string,
  lexicon: Lexicon,
  tokens: readonly Token<Word>[],
  at: number,
): (Place & { to: number }) | undefined {
  for (const match of lexicon.match(tokens, at)) {
    const [first, last] = [tokens[match.from], tokens[match.to - 1]];
    if (!first || !last) continue;
    const written = text.slice(first.start, last.end);
    const entries = match.entries.filter(
      (entry) =>
        isPlace(entry) &&
        (caseAt(written, 0) === 'letter' ||
          written.length > 3 ||
          entry.written === written ||
          /^\p{Lu}+$/u.test(written)),
    );
    if (entries.length === 0) continue;
    const exact = entries.some(({ class: kind }) => kind === 'territory');
    const codes = entries.flatMap(({ value }) => codesFor(value));
    return { start: first.start, end: last.end, codes, exact, to: match.to };
  }
  return undefined;
}

/** The code in lower case, and of a language that of the country where most speak it: "Danish" is told of Denmark. */
function codesFor(code: string): string[] {
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
