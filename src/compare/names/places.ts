import { type Entry, type Lexicon, locale, type Word } from '../../locale/index.js';
import type { Article, Segment, Span } from '../../model/index.js';
import { caseAt } from '../../text/case.js';
import type { Token } from '../../text/tokens.js';
import { sentenceOf } from '../sentence.js';
import { namedPlaceAt } from './named-places.js';
import { codesFor } from './place-words.js';

/** A word or phrase that names a country, a region, a city or a language in any form, with all codes that it may stand for. */
export interface Place extends Span {
  /** In lower case, so that "French" is told of France: `fr`. */
  readonly codes: readonly string[];
  /** The phrase is the name itself, as the locale data has it, and no form of it. */
  readonly exact: boolean;
}

/** The countries, regions, cities and languages that a segment speaks of; names inside longer names count. */
export function placesIn(article: Article, segment: Segment): Place[] {
  const { text, language } = article.document;
  const { tokens, placing } = sentenceOf(article, segment);
  const places: Place[] = [];
  let reached = 0;
  for (const at of placing) {
    const token = tokens[at];
    if (!token || at < reached) continue;
    const { names, codes } = token.word.place;
    const place = names && namedAt(text, locale(language).lexicon, tokens, at);
    if (place) {
      places.push(place);
      reached = place.to;
    } else if (codes.length > 0) places.push({ start: token.start, end: token.end, codes, exact: false });
  }
  for (const at of placing) {
    for (const name of tokens[at]?.word.place.begun ?? NONE) {
      const place = namedPlaceAt(name, tokens, at);
      if (place) places.push(place);
    }
  }
  return places;
}

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
