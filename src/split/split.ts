import type { Locale } from '../locale/index.js';
import type { Document, Segment } from '../model/index.js';
import { markBoilerplate } from './boilerplate.js';
import { bounded } from './bounded.js';
import { type Cut, cutParagraph } from './cut.js';
import { kindOf } from './kind.js';
import { mergeCuts } from './merge.js';
import { paragraphsOf } from './paragraphs.js';
import { unstopped } from './unstopped.js';
import { commonWords, writesOwnStops } from './words.js';

/** Cuts a document into segments. A document that came divided keeps its segments. */
export function split(document: Document, locale: Locale): Segment[] {
  if (document.given) {
    return document.given.map((given, index) => ({
      ...given,
      index,
      kind: given.unit === undefined ? 'sentence' : 'cell',
      paragraph: index,
    }));
  }
  const { text } = document;
  const context = {
    text,
    locale,
    common: commonWords(text),
    ownStops: writesOwnStops(text),
    brackets: { round: /[(（]/u.test(text), corner: /[「『]/u.test(text) },
  };
  const segments: Segment[] = [];
  const paragraphs = paragraphsOf(document);
  const cutUnstopped = unstopped(text, paragraphs, locale.lexicon);
  for (const [number, paragraph] of paragraphs.entries()) {
    const cuts = inOrder(cutParagraph(text, paragraph), cutUnstopped(paragraph));
    const pieces = mergeCuts(cuts, paragraph, context);
    const kind = kindOf(text, paragraph, pieces);
    for (const { start, end } of pieces.flatMap((piece) => bounded(text, piece))) {
      segments.push({ start, end, index: segments.length, kind, paragraph: number });
    }
  }
  return markBoilerplate(text, segments);
}

/** Cuts at stops and without, each place once: `next` is where two cuts of one place agree. */
function inOrder(atStops: readonly Cut[], unstopped: readonly Cut[]): readonly Cut[] {
  if (unstopped.length === 0) return atStops;
  const taken = new Set(atStops.map(({ next }) => next));
  return [...atStops, ...unstopped.filter(({ next }) => !taken.has(next))].sort((x, y) => x.next - y.next);
}
