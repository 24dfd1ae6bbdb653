import type { Document, Place } from '../model/index.js';

/** 1-based line and column (UTF-16 code units) in the file. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly unit?: string;
}

/** Where an offset of a document's text stands in the file it came from. */
export function positionOf(document: Document, offset: number): Position {
  const place = placeAt(document.places, offset);
  const from = place?.offset ?? 0;
  const lineStart = document.text.lastIndexOf('\n', offset - 1) + 1;
  let line = place?.line ?? 1;
  for (let at = document.text.indexOf('\n', from); at >= 0 && at < offset; at = document.text.indexOf('\n', at + 1))
    line++;
  const column = lineStart > from ? offset - lineStart + 1 : (place?.column ?? 1) + offset - from;
  return { line, column, ...(place?.unit !== undefined && { unit: place.unit }) };
}

/** The last place at or before the offset. */
function placeAt(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
