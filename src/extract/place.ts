import type { Scan } from './scan.js';

/** The index of the token that begins at or holds an offset of the text; facts begin and end at tokens. */
export function tokenAt(scan: Scan, offset: number): number {
  let low = 0;
  let high = scan.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scan.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
