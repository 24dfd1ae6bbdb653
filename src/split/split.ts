import type { Locale } from '../locale/index.js';
import type { Document, Segment } from '../model/index.js';
import { markBoilerplate } from './boilerplate.js';
import { bounded } from './bounded.js';
import { cutParagraph } from './cut.js';
import { kindOf } from './kind.js';
import { mergeCuts } from './merge.js';
import { paragraphsOf } from './paragraphs.js';
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
  for (const [number, paragraph] of paragraphsOf(document).entries()) {
    const pieces = mergeCuts(cutParagraph(text, paragraph), { ...context, paragraph });
    const kind = kindOf(text, paragraph, pieces);
    for (const { start, end } of pieces.flatMap((piece) => bounded(text, piece))) {
      segments.push({ start, end, index: segments.length, kind, paragraph: number });
    }
  }
  return markBoilerplate(text, segments);
}
