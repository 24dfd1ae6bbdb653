import type { Document, GivenSegment } from '../model/index.js';

/** The document with each of its lines as a given segment, so that a segment's index is its line number from 0. */
export function divideByLine(document: Document): Document {
  const given: GivenSegment[] = [];
  let start = 0;
  for (const line of document.text.replace(/\n$/u, '').split('\n')) {
    given.push({ start, end: start + line.replace(/\r$/u, '').length });
    start += line.length + 1;
  }
  return { ...document, given: document.text === '' ? [] : given };
}
