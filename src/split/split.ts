import type { Locale } from '../locale/index.js';
import type { Document, Segment } from '../model/index.js';

/** Cuts a document into segments. A document that came divided keeps its segments. */
export function split(document: Document, _locale: Locale): Segment[] {
  if (document.given) {
    return document.given.map((given, index) => ({ ...given, index, kind: 'cell', paragraph: index }));
  }
  const segments: Segment[] = [];
  let paragraph = 0;
  for (const line of document.text.matchAll(/\S[^\n]*/gu)) {
    segments.push({
      start: line.index,
      end: line.index + line[0].trimEnd().length,
      index: segments.length,
      kind: 'sentence',
      paragraph: paragraph++,
    });
  }
  return segments;
}
