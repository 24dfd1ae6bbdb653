import { formatYear, type PartialDate } from '../../fact/edtf.js';
import { peek } from '../../text/peek.js';
import { isRunStart } from '../../text/tokens.js';
import {
  folded,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from '../scan.js';
import { beforeArticle } from './context.js';
import { type Found, said } from './found.js';
import { monthFirst } from './parse.js';
import { completed, publishedOn } from './published.js';
import { isClosed, isNextDay, isRangeMark, nightBetween } from './range.js';

/**
 * Days and years that share with a date beside them what they leave out: `3–5 May`, `May 3–5, 2024`, `16, 17 and 18
 * January`, `1950-53`, `1月3日至5日`.
 */
export function joined(scan: Scan, found: readonly Found[]): Found[] {
  const dates: Found[] = [];
  for (let index = 0; index < found.length; index++) {
    const date = found[index];
    if (!date) break;
    const last = dates.at(-1);
    const pair =
      last && (isBetween(scan, last.to, date.from) || isNightBetween(scan, last, date))
        ? shared(scan, last, date)
        : [date];
    if (pair.length > 1) dates.pop();
    const months = monthBefore(scan, date, last);
    if (months) {
      if (months.year) dates.pop();
      dates.push(...months.dates);
      continue;
    }
    const earlier = yearBefore(scan, date, last?.to ?? 0);
    const days = earlier ? [earlier] : daysBefore(scan, date, last?.to ?? 0);
    const dated = earlier || !last ? undefined : withYearBefore(scan, last, [...days, date]);
    if (dated) dates.pop();
    dates.push(...(dated ?? [...days, ...pair]));
    const day = dayAfter(scan, date, found[index + 1]);
    if (day) {
      dates.splice(-1, 1, ...day.dates);
      index += day.years;
    }
    const year = yearAfter(scan, date);
    if (year) dates.push(year);
  }
  return dates;
}

/** Two dates with a range mark between them complete each other. */
function shared(scan: Scan, first: Found, second: Found): Found[] {
  const [a, b] = [said(first), said(second)];
  if (second.value.implied?.includes('day') || first.value.implied?.includes('day')) return [first, second];
  const later: PartialDate = {
    ...(b.day !== undefined && b.month === undefined && { month: a.month }),
    ...b,
  } as PartialDate;
  const year = later.year ?? a.year;
  const turns = a.month !== undefined && later.month !== undefined && a.month > later.month;
  const full = year === undefined ? later : { ...later, year };
  // `từ ngày 3 đến ngày 7 tháng 6`
  const opens = a.month === undefined && a.day !== undefined && b.day !== undefined && a.day < b.day;
  const day = opens && b.month !== undefined ? { ...a, month: b.month } : a;
  const earlier = a.year !== undefined || year === undefined ? day : { ...day, year: turns ? before(year) : year };
  return [filled(scan, first, a, earlier), filled(scan, second, b, full)];
}

const before = (year: string): string => (/^\d{4}$/.test(year) ? String(Number(year) - 1).padStart(4, '0') : year);

function filled(scan: Scan, found: Found, was: PartialDate, now: PartialDate): Found {
  if (was.year === now.year && was.month === now.month) return found;
  const { date: _, stated: __, implied: ___, readings: ____, ...rest } = found.value;
  return { ...found, value: { ...rest, ...completed(now, publishedOn(scan.document), rest.weekday) } };
}

/** `16, 17 and` or `3–` before `18 January`, and `le 18 et le` before `19 juin`. A comma counts once an `and` has shown that this is a list. */
function daysBefore(scan: Scan, date: Found, floor: number): Found[] {
  const whole = said(date);
  const figure = scan.tokens[date.from];
  if (whole.day === undefined || whole.month === undefined || figure?.kind !== 'digits') return [];
  const days: Found[] = [];
  let listed = false;
  for (let at = date.from; ; ) {
    const end = skipSpaceBack(scan, at);
    const joiner = phraseBefore(scan, end, 'joiner') ?? phraseBefore(scan, beforeArticle(scan, end), 'joiner');
    const and = joiner?.value === 'and';
    const night = days.length === 0 ? nightBefore(scan, end) : undefined;
    const word = and || joiner?.value === 'range' ? joiner : night;
    if (!word && !isRangeMark(scan, end - 1) && !(listed && folded(scan, end - 1) === ',')) return days;
    const day = dayEnding(scan, skipSpaceBack(scan, word?.from ?? end - 1));
    if (!day || day.from < floor || day.day >= (said(days[0] ?? date).day ?? 0)) return days;
    if (word && word === night && !isNextDay(day, whole)) return days;
    listed ||= and;
    const value = completed({ ...whole, day: day.day }, publishedOn(scan.document));
    days.unshift({ from: day.from, to: day.to, value });
    at = day.from;
  }
}

/** The word of the night between two days, with an article behind it or not. */
const nightBefore = (scan: Scan, end: number): Phrase | undefined =>
  phraseBefore(scan, end, 'next-day') ?? phraseBefore(scan, beforeArticle(scan, end), 'next-day');

/** The year right before the first of several days: `২০২১ সালের ৩ থেকে ৭ জুন`, from 3 to 7 June 2021. */
function withYearBefore(scan: Scan, last: Found, days: readonly Found[]): Found[] | undefined {
  const [first, second] = days;
  const { year, month } = said(last);
  if (!first || !second || year === undefined || month !== undefined) return undefined;
  if (skipSpace(scan, last.to) !== first.from || days.some((day) => said(day).year !== undefined)) return undefined;
  return days.map((day, index) => {
    const whole = filled(scan, day, said(day), { ...said(day), year });
    return index === 0 ? { ...whole, from: last.from } : whole;
  });
}

/** The `7～` before 9月, with the year that may touch it: 2024年7～9月. */
function monthBefore(
  scan: Scan,
  date: Found,
  last: Found | undefined,
): { readonly dates: readonly Found[]; readonly year: boolean } | undefined {
  const { month, day, year } = said(date);
  const mark = phraseAt(scan, date.from + 1, 'date-mark');
  if (month === undefined || day !== undefined || mark?.value !== 'month') return undefined;
  const end = skipSpaceBack(scan, date.from);
  const joiner = phraseBefore(scan, end, 'joiner');
  if (joiner?.value !== 'range' && !isRangeMark(scan, end - 1)) return undefined;
  const at = skipSpaceBack(scan, joiner?.from ?? end - 1) - 1;
  const token = peek(scan.tokens, at);
  const first = Number(token?.folded);
  if (token?.kind !== 'digits' || token.folded.length > 2 || first < 1 || first > 12 || first === month)
    return undefined;
  if (at < (last?.to ?? 0)) return undefined;
  const before = last && skipSpace(scan, last.to) === at ? said(last) : {};
  const whole = before.month === undefined && year === undefined ? before.year : undefined;
  const published = publishedOn(scan.document);
  const start = { month: first, ...((year ?? whole) !== undefined && { year: year ?? whole }) } as PartialDate;
  const opening = {
    from: whole === undefined ? at : (last?.from ?? at),
    to: at + 1,
    value: completed(start, published),
  };
  const turns = whole !== undefined && first > month;
  const closing: PartialDate = whole === undefined ? said(date) : { month, year: turns ? after(whole) : whole };
  return { dates: [opening, filled(scan, date, said(date), closing)], year: whole !== undefined };
}

const after = (year: string): string => (/^\d{4}$/.test(year) ? String(Number(year) + 1).padStart(4, '0') : year);

/** `700–` before `300 BC`, "between 700 and" before it: the era at the end of the range is that of both years. */
function yearBefore(scan: Scan, date: Found, floor: number): Found | undefined {
  const { date: edtf = '', calendar } = date.value;
  const [last, end] = [scan.tokens[date.from], skipSpaceBack(scan, date.from)];
  if (calendar || !/^-?\d{4}$/.test(edtf) || last?.kind !== 'digits' || date.to === date.from + 1) return undefined;
  const joiner = phraseBefore(scan, end, 'joiner') ?? phraseBefore(scan, beforeArticle(scan, end), 'joiner');
  const to = skipSpaceBack(scan, joiner?.from ?? end - 1);
  // `između 290. i 260. pr. Kr.`
  const at = folded(scan, to - 1) === '.' ? to - 2 : to - 1;
  const first = peek(scan.tokens, at);
  if (first?.kind !== 'digits' || !isRunStart(scan.tokens, at) || first.folded.length > 4 || at < floor)
    return undefined;
  const back = edtf.startsWith('-');
  const open = phraseBefore(scan, skipSpaceBack(scan, at), 'joiner')?.value === 'range-open';
  const and = joiner?.value === 'and' && (open || (back && first.folded.length > 1));
  if (!(joiner?.value === 'range' || and || isRangeMark(scan, end - 1))) return undefined;
  const [year, other] = [Number(first.folded), Number(last.folded)];
  if (year === other || year < other === back) return undefined;
  return { from: at, to, value: { date: formatYear(back ? 1 - year : year) } };
}

/** The `–5` of `May 3–5`, and the year that may follow it for both days: `May 3–5, 2024`. */
function dayAfter(
  scan: Scan,
  date: Found,
  next: Found | undefined,
): { readonly dates: readonly Found[]; readonly years: number } | undefined {
  const whole = said(date);
  const from = skipSpace(scan, date.to);
  const word = rangeWord(scan, from);
  const at = skipSpace(scan, word ?? from + 1);
  const token = scan.tokens[at];
  const ownDay = folded(scan, folded(scan, date.to - 1) === '.' ? date.to - 2 : date.to - 1);
  if (whole.month === undefined || Number(ownDay) !== whole.day) return undefined;
  if (!(word ?? isRangeMark(scan, from)) || token?.kind !== 'digits' || token.folded.length > 2) return undefined;
  const day = Number(token.folded);
  if (day <= whole.day || day > 31 || next?.from === at || goesOn(scan, at + 1)) return undefined;
  const comma = folded(scan, at + 1) === ',' ? at + 2 : at + 1;
  const year = next && next.to - next.from === 1 && next.from === skipSpace(scan, comma) ? said(next).year : undefined;
  const common = { ...whole, ...(year !== undefined && whole.year === undefined && { year }) };
  const published = publishedOn(scan.document);
  const first = { ...date, value: { ...date.value, ...completed(common, published) } };
  // `június 3. és 7. között`
  const stop = scan.tokens[at + 2]?.kind === 'space' ? phraseAt(scan, at + 1, 'ordinal-after') : undefined;
  const second = {
    from: at,
    to: year === undefined ? (dayMark(scan, at + 1)?.to ?? stop?.to ?? at + 1) : (next?.to ?? at + 1),
    value: completed({ ...common, day }, published),
  };
  return { dates: [first, second], years: year === undefined ? 0 : 1 };
}

/** A mark that makes more of the figure than a day: `3–5.2`, `3–5%`. */
const goesOn = (scan: Scan, at: number): boolean =>
  /^[:/%]$/.test(folded(scan, at)) || (folded(scan, at) === '.' && scan.tokens[at + 1]?.kind === 'digits');

/** The end of the word of a range: மே 12 முதல் 20 வரை (from May 12 to 20), where another one closes it, or `May 3 to 5`. */
function rangeWord(scan: Scan, at: number): number | undefined {
  const joiner = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'range');
  const until = phrasesAt(scan, at, 'bound').find(({ value }) => value === 'until');
  const word = joiner ?? until;
  if (!word) return closedAnd(scan, at);
  const figure = skipSpace(scan, word.to);
  const closing = skipSpace(scan, figure + 1);
  // `May 3 to 5` and `Mayo 3 hanggang 5` count nothing that stands behind them.
  const ends = scan.tokens[closing]?.kind !== 'letters' && scan.tokens[figure + 1]?.kind !== 'letters';
  const closes =
    phrasesAt(scan, closing, 'bound').some(({ value }) => value === 'until') || dayMark(scan, figure + 1) !== undefined;
  return (joiner && closes) || (ends && monthFirst(scan.locale)) ? word.to : undefined;
}

/** The `d.` of `birželio 3 iki 7 d.`, which is no unit that the figure counts. */
const dayMark = (scan: Scan, to: number): Phrase | undefined =>
  phrasesAt(scan, skipSpace(scan, to), 'date-mark').find(
    ({ value, to: end }) => value === 'day' && folded(scan, end - 1) === '.',
  );

/** The "and" of `június 3. és 7. között`, which a word behind the second day makes a range. */
function closedAnd(scan: Scan, at: number): number | undefined {
  const and = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and');
  const end = and && skipSpace(scan, and.to) + 1;
  return end !== undefined && isClosed(scan, folded(scan, end) === '.' ? end + 1 : end) ? and?.to : undefined;
}

function dayEnding(
  scan: Scan,
  to: number,
): { readonly from: number; readonly to: number; readonly day: number } | undefined {
  const mark = phraseBefore(scan, to, 'ordinal-after')?.from ?? (folded(scan, to - 1) === '.' ? to - 1 : to);
  const token = peek(scan.tokens, mark - 1);
  if (token?.kind !== 'digits' || token.folded.length > 2 || !isRunStart(scan.tokens, mark - 1)) return undefined;
  const day = Number(token.folded);
  return day >= 1 && day <= 31 ? { from: mark - 1, to, day } : undefined;
}

/** The two figures after the dash of `1950-53` or the slash of `2023/24` and `Winter 2023/24`. */
function yearAfter(scan: Scan, date: Found): Found | undefined {
  const [, first, season] = /^(\d{4})(-2[1-4])?$/.exec(date.value.date ?? '') ?? [];
  const token = scan.tokens[date.to + 1];
  if (
    !first ||
    (date.to - date.from !== 1 && !season) ||
    folded(scan, date.to - 1) !== first ||
    token?.kind !== 'digits' ||
    token.folded.length !== 2
  )
    return undefined;
  const mark = folded(scan, date.to);
  const step = Number(token.folded) - Number(first.slice(2));
  const next = folded(scan, date.to + 2);
  if (next === mark || (scan.tokens[date.to + 3]?.kind === 'digits' && /^[.,:]$/.test(next))) return undefined;
  // `2023-07` is a month; `2011-12` are two years.
  const isYears = isRangeMark(scan, date.to)
    ? step > 0 && (step === 1 || Number(token.folded) > 12)
    : mark === '/' && step === 1;
  if (!isYears || phraseAt(scan, skipSpace(scan, date.to + 2), 'month')) return undefined;
  return { from: date.to + 1, to: date.to + 2, value: { date: first.slice(0, 2) + token.folded } };
}

function isNightBetween(scan: Scan, first: Found, second: Found): boolean {
  const word = nightBetween(scan, first, second);
  return word !== undefined && skipSpace(scan, word.to) === second.from;
}

/** Whether all that stands between two places is a range mark with or without spaces. */
function isBetween(scan: Scan, from: number, to: number): boolean {
  const at = skipSpace(scan, from);
  const joiner = phraseAt(scan, at, 'joiner');
  if (joiner?.value === 'range') return skipSpace(scan, joiner.to) === to;
  return isRangeMark(scan, at) && skipSpace(scan, at + 1) === to;
}
