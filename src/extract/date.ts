import type { Fact } from '../model/index.js';
import { peek } from '../text/peek.js';
import { narrowed, withBound } from './date/context.js';
import { withEras } from './date/era.js';
import type { Found } from './date/found.js';
import { holiday } from './date/holiday.js';
import { joined } from './date/join.js';
import { lastWeekday } from './date/last-weekday.js';
import { parseDate } from './date/parse.js';
import { romanQuarter } from './date/quarter.js';
import { type DateRange, rangesOf } from './date/range.js';
import { relativeDay } from './date/relative.js';
import { namesSpans, spansOfYears } from './date/span.js';
import { dateValue } from './date/value.js';
import { calendarWeek } from './date/week.js';
import { markAndFigures, weekdayAndFigures } from './date/weekday.js';
import { bareYear } from './date/year.js';
import { begins, factOf, folded, numeralAt, phrasesAt, type Scan, skipSpace } from './scan.js';
import { TOPIC } from './topics.js';

/** Dates, whole or in part, from left to right, and the ranges that they are the ends of. */
export function readDates(scan: Scan): Fact[] {
  if ((scan.all & BESIDE) === 0) return [];
  const found: Found[] = [];
  let reached = 0;
  const spanned = namesSpans(scan);
  for (const at of scan.places) {
    if (at < reached) continue;
    for (const date of datesAt(scan, at, spanned)) {
      // 2019年 was read before it was seen that 元旦 follows.
      if ((found.at(-1)?.from ?? -1) >= date.from) found.pop();
      else if (date.from < reached) continue;
      found.push(date);
      reached = date.to;
    }
  }
  if (found.length === 0) return [];
  const days = found.filter((date) => !isAway(scan, date));
  const dates = withEras(scan, joined(scan, days)).map((date) => narrowed(scan, date));
  const ranges = rangesOf(scan, dates);
  // The word before the end of a range says `to`, not `until`.
  const ends = new Set(ranges.flatMap(({ from, to }) => [from, to]));
  const facts = dates.map((date) => dateFact(scan, ends.has(date) ? date : withBound(scan, date)));
  return [...ranges.map((range) => rangeFact(scan, range)), ...facts];
}

/** 3日前 and 5일 후 are so many days ago or ahead, and no day of the month. */
const isAway = (scan: Scan, { to, value }: Found): boolean =>
  value.readings?.at(-1)?.unit === 'day' &&
  phrasesAt(scan, skipSpace(scan, to), 'ago').some(({ value: side }) => side.startsWith('after'));

const dateFact = (scan: Scan, { from, to, value }: Found): Fact => factOf(scan, 'date', from, to, value);

const rangeFact = (scan: Scan, { start, from, to }: DateRange): Fact =>
  factOf(scan, 'range', start, to.to, { from: from.value, to: to.value });

/** What begins at a token: a date, or decades or centuries that share their noun, of which the first may begin before it. */
function datesAt(scan: Scan, at: number, spanned: boolean): readonly Found[] {
  const spans = spanned && begins(scan, at, SPANNING) && !isInNumber(scan, at) ? spansOfYears(scan, at) : NONE;
  const date = dateAt(scan, at);
  return date && date.to > (spans[0]?.to ?? 0) ? [date] : spans.length > 0 ? spans : date ? [date] : NONE;
}

const NONE: readonly never[] = [];

/** The date that begins at a token: the longest that any of the ways to write one gives. */
export function dateAt(scan: Scan, at: number): Found | undefined {
  if (!mayBegin(scan, at)) return undefined;
  const isFigure = scan.tokens[at]?.kind === 'digits';
  const written = parseDate(scan, at);
  const value = written && dateValue(scan, written);
  const named =
    value?.date === undefined && value?.calendar === undefined ? undefined : { from: at, to: written?.to ?? at, value };
  const isWord = begins(scan, at, TOPIC.date);
  const figures = isFigure || isWord ? (weekdayAndFigures(scan, at) ?? markAndFigures(scan, at)) : undefined;
  const first = longer(isWord ? holiday(scan, at) : undefined, longer(named, figures));
  const week = calendarWeek(scan, at) ?? (isWord ? romanQuarter(scan, at) : undefined);
  const whole = longer(isWord ? longer(lastWeekday(scan, at), first) : first, week);
  return longer(whole, isFigure ? bareYear(scan, at) : isWord ? relativeDay(scan, at) : undefined);
}

const longer = (one: Found | undefined, other: Found | undefined): Found | undefined =>
  one && other && other.to > one.to ? other : (one ?? other);

/** Most words begin no date, nor do most numbers; to see that costs less than to try. */
function mayBegin(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind === 'digits')
    return (token.folded.length >= YEAR || isBesideDate(scan, at + 1)) && !isInNumber(scan, at);
  if (begins(scan, at, TOPIC.dated)) return true;
  if (begins(scan, at, TOPIC.whole | TOPIC.number) && isBesideDate(scan, numeralAt(scan, at)?.to ?? at + 1))
    return true;
  return begins(scan, at, TOPIC.date) && isBeside(scan, scan.starting[at]?.[0]?.to ?? at + 1, PARTS);
}

/** Figures that are a date by themselves: years, and such as 20240116. */
const YEAR = 4;

/** Whether something stands close behind a number that makes it a part of a date. */
const isBesideDate = (scan: Scan, to: number): boolean => isBeside(scan, to, BESIDE);

/** Further figures are no part of it behind a longer word that says nothing: "12 killed, 30 hurt", but `8-р сарын 7`. */
function isBeside(scan: Scan, to: number, topics: number): boolean {
  let wanted = topics;
  for (let next = to; next < to + NEAR; next++) {
    if (begins(scan, next, wanted)) return true;
    const token = scan.tokens[next];
    const long = token?.kind === 'letters' && token.end - token.start > LONGEST_LINK;
    if (long && scan.starting[next]?.length === 0) wanted &= ~TOPIC.digits;
  }
  return false;
}

/** Letters of what may join two parts of a date though it says nothing by itself. */
const LONGEST_LINK = 3;

/** Tokens from a number over the longest gap, such as ` of the ` or `, the `, to what it belongs to. */
const NEAR = 6;
const BESIDE = TOPIC.digits | TOPIC.date | TOPIC.span | TOPIC.day;
const PARTS = BESIDE | TOPIC.whole | TOPIC.number | TOPIC.weak;

/** What decades and centuries begin with. */
const SPANNING = TOPIC.digits | TOPIC.date | TOPIC.span | TOPIC.whole | TOPIC.number;

/** The `5` of `7.5日` and `2,15` belongs to the number before it. */
function isInNumber(scan: Scan, at: number): boolean {
  const mark = folded(scan, at - 1);
  return peek(scan.tokens, at - 2)?.kind === 'digits' && scan.locale.number.decimal.includes(mark);
}
