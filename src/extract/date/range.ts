import { peek } from '../../text/peek.js';
import { folded, phraseAt, phraseBefore, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import type { Found } from './found.js';

/** Two dates and the token at which the range of them begins. */
export interface DateRange {
  readonly start: number;
  readonly from: Found;
  readonly to: Found;
}

/** The ranges between dates that follow each other: `2020–2025`, `from 3 to 5 May`, `between 2010 and 2015`, `2023/24`. */
export function rangesOf(scan: Scan, dates: readonly Found[]): DateRange[] {
  return dates.flatMap((to, index) => {
    const from = peek(dates, index - 1);
    const start = from && opening(scan, from, to);
    return from && start !== undefined ? [{ start, from, to }] : [];
  });
}

export function isRangeMark(scan: Scan, at: number): boolean {
  return DASHES.has(folded(scan, at));
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '−', '~', '～', '〜']);

/** Where the range begins, if what stands between two dates makes them one. */
function opening(scan: Scan, from: Found, to: Found): number | undefined {
  const at = skipSpace(scan, from.to);
  const open = phraseBefore(scan, skipSpaceBack(scan, from.from), 'joiner');
  const start = open?.value === 'range-open' ? open.from : from.from;
  const joiner = phraseAt(scan, at, 'joiner');
  if (joiner && skipSpace(scan, joiner.to) === to.from) {
    return joiner.value === 'range' || (joiner.value === 'and' && start < from.from) ? start : undefined;
  }
  if (skipSpace(scan, at + 1) !== to.from) return undefined;
  if (isRangeMark(scan, at)) return start;
  const tight = at === from.to && at + 1 === to.from && folded(scan, at) === '/';
  return tight && isYear(from) && isYear(to) ? start : undefined;
}

const isYear = ({ value }: Found): boolean => /^\d{4}$/.test(value.date ?? '');
