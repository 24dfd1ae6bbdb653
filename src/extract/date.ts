import type { LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { narrowed, withBound } from './date/context.js';
import type { Found } from './date/found.js';
import { joined } from './date/join.js';
import { parseDate } from './date/parse.js';
import { type DateRange, rangesOf } from './date/range.js';
import { relativeDay } from './date/relative.js';
import { spanOfYears } from './date/span.js';
import { dateValue } from './date/value.js';
import { markAndFigures, weekdayAndFigures } from './date/weekday.js';
import { bareYear } from './date/year.js';
import { factOf, folded, numeralAt, type Scan } from './scan.js';

/** Dates, whole or in part, from left to right, and the ranges that they are the ends of. */
export function readDates(scan: Scan): Fact[] {
  const found: Found[] = [];
  let reached = 0;
  for (const at of scan.places) {
    const date = at < reached ? undefined : dateAt(scan, at);
    if (!date) continue;
    found.push(date);
    reached = date.to;
  }
  if (found.length === 0) return [];
  const dates = joined(scan, found).map((date) => narrowed(scan, date));
  const ranges = rangesOf(scan, dates);
  // The word before the end of a range says `to`, not `until`.
  const ends = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const facts = dates.map((date) => dateFact(scan, ends.has(date) ? date : withBound(scan, date)));
  return [...ranges.map((range) => rangeFact(scan, range)), ...facts];
}

const dateFact = (scan: Scan, { from, to, value }: Found): Fact => factOf(scan, 'date', from, to, value);

const rangeFact = (scan: Scan, { start, from, to }: DateRange): Fact =>
  factOf(scan, 'range', start, to.to, { from: from.value, to: to.value });

/** The date that begins at a token: the longest that any of the ways to write one gives. */
export function dateAt(scan: Scan, at: number): Found | undefined {
  const isFigure = scan.tokens[at]?.kind === 'digits';
  if (isFigure ? isInNumber(scan, at) : !mayBegin(scan, at)) return undefined;
  const written = parseDate(scan, at);
  const value = written && dateValue(scan, written);
  const named =
    value?.date === undefined && value?.calendar === undefined ? undefined : { from: at, to: written?.to ?? at, value };
  const span = spanOfYears(scan, at);
  const figures = weekdayAndFigures(scan, at) ?? markAndFigures(scan, at);
  const readings = [span, named, figures, isFigure ? bareYear(scan, at) : relativeDay(scan, at)];
  return readings.reduce((best, one) => (one && (!best || one.to > best.to) ? one : best), undefined);
}

/** Most words begin no date; to see that costs less than to try. */
function mayBegin(scan: Scan, at: number): boolean {
  for (const { entries } of scan.starting[at] ?? []) {
    for (const entry of entries) if (OPENERS.has(entry.class)) return true;
  }
  return numeralAt(scan, at) !== undefined;
}

/** The `5` of `7.5日` and `2,15` belongs to the number before it. */
function isInNumber(scan: Scan, at: number): boolean {
  const mark = folded(scan, at - 1);
  return scan.tokens[at - 2]?.kind === 'digits' && scan.locale.number.decimal.includes(mark);
}

const OPENERS: ReadonlySet<LexiconClass> = new Set([
  'month',
  'weekday',
  'weekday-short',
  'era',
  'relative',
  'quarter',
  'date-mark',
  'ordinal',
  'number',
]);
