import type { Article, Bead, Segment } from '../model/index.js';
import { isRunStart, tokenize } from '../text/tokens.js';
import { type Draft, draft } from './draft.js';
import { untranslated } from './rules/untranslated.js';
import { sideOfSegment } from './sides.js';
import type { Comparing } from './story.js';

/** Shorter ones are names, titles and quotations. */
const FEWEST_WORDS = 6;

/** Two languages that agree in a third of their sentences are written alike (Bosnian and Croatian): nothing is told. */
const ALIKE = 1 / 3;

/** Sentences that two documents of different languages have word for word the same. */
export function untranslatedSegments(comparing: Comparing): Draft[] {
  const { articles, ladder } = comparing;
  return articles.flatMap((a, first) =>
    articles.slice(first + 1).flatMap((b, offset): Draft[] => {
      if (baseOf(a) === baseOf(b)) return [];
      const second = first + 1 + offset;
      const pairs = ladder.flatMap((bead) => onlyPair(articles, bead, first, second));
      const equal = pairs.filter(([one, other]) => textOf(a, one) === textOf(b, other));
      if (equal.length > ALIKE * pairs.length) return [];
      const copies = equal.filter(([one]) => isSentence(textOf(a, one)));
      return copies.flatMap(([one, other]) =>
        draft(comparing, untranslated, {
          sides: [sideOfSegment(a, one), sideOfSegment(b, other)],
          suspect: departing(comparing, first, second),
          tie: 1,
        }),
      );
    }),
  );
}

/** `pt` of `pt-BR`. */
export function baseOf({ document: { language } }: Article): string {
  const end = language.indexOf('-');
  return end < 0 ? language : language.slice(0, end);
}

function onlyPair(articles: readonly Article[], bead: Bead, a: number, b: number): [Segment, Segment][] {
  const [left, right] = [bead.sides[a] ?? [], bead.sides[b] ?? []];
  if (left.length !== 1 || right.length !== 1) return [];
  const [one, other] = [articles[a]?.segments[left[0] ?? -1], articles[b]?.segments[right[0] ?? -1]];
  return one && other && !one.boilerplate && !other.boilerplate ? [[one, other]] : [];
}

/** Names, titles and addresses are the same in all languages; a sentence has words that begin small. */
function isSentence(text: string): boolean {
  const words = tokenize(text).filter(({ kind }, at, tokens) => kind === 'letters' && isRunStart(tokens, at));
  const small = words.filter((token) => !/^\p{Lu}/u.test(text.slice(token.start, token.end)));
  return words.length >= FEWEST_WORDS && small.length * 2 >= words.length;
}

function departing({ source }: Comparing, a: number, b: number): number | null {
  if (source !== a && source !== b) return null;
  return source === a ? b : a;
}

export const textOf = (article: Article, segment: Segment): string =>
  article.document.text.slice(segment.start, segment.end);
