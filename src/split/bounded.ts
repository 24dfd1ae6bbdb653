import type { Span } from '../model/index.js';

/**
 * A sentence that never ends, cut at white space: what is read of a segment is kept in memory all at once, and a file
 * may be one line of fifty million characters. No sentence that people wrote comes near the bound.
 */
export function bounded(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const cut = lastSpace(text, from, from + LONGEST);
    pieces.push({ start: from, end: cut });
    from = cut;
    while (from < end && SPACE.test(text.charAt(from))) from++;
  }
  pieces.push({ start: from, end });
  return pieces;
}

/** UTF-16 code units. */
const LONGEST = 10_000;

const SPACE = /\s/u;

/** End of the last word that fits; where there is no space at all, the bound itself, but never inside a character. */
function lastSpace(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !SPACE.test(text.charAt(at))) at--;
  while (at > from && SPACE.test(text.charAt(at - 1))) at--;
  if (at > from) return at;
  const code = text.charCodeAt(to);
  return code >= 0xdc00 && code <= 0xdfff ? to - 1 : to;
}
