import type { Locale } from '../locale/index.js';
import type { Document, Fact, Segment } from '../model/index.js';
import { tokenize } from '../text/tokens.js';

/** Reads the facts that a document's segments state. */
export function extract(document: Document, segments: readonly Segment[], _locale: Locale): Fact[] {
  return segments.flatMap((segment) =>
    tokenize(document.text, segment.start, segment.end)
      .filter((token) => token.kind === 'digits')
      .map(
        (token): Fact => ({
          kind: 'number',
          start: token.start,
          end: token.end,
          text: document.text.slice(token.start, token.end),
          segment: segment.index,
          value: { amount: token.folded.replace(/^0+(?=\d)/, '') },
        }),
      ),
  );
}
