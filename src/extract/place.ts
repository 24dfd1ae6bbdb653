import type { LexiconClass } from '../locale/index.js';
import { matchesBefore, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

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

/** Whether what stands there ends the longer name of a weekday: Maltese `it-Tlieta` is Tuesday and not the three. */
export const isInWeekday = (scan: Scan, from: number, to: number): boolean => closes(scan, from, to, 'weekday');

/** Whether it ends the name of a half of some year, which is no span of time: "im ersten Halbjahr", 上半年. */
export const isInHalfYear = (scan: Scan, from: number, to: number): boolean => closes(scan, from, to, 'year-part');

const closes = (scan: Scan, from: number, to: number, lexiconClass: LexiconClass): boolean =>
  (scan.all & TOPIC.dated) > 0 &&
  matchesBefore(scan, to).some(
    (match) => match.from < from && match.entries.some((entry) => entry.class === lexiconClass),
  );
