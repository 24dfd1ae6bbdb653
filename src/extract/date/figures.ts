import { toGregorian } from '../../fact/calendar.js';
import { dayNumber, weekdayOf } from '../../fact/days.js';
import { divide, formatDecimal } from '../../fact/decimal.js';
import { formatYear, isPossible, type PartialDate, parseEdtf } from '../../fact/edtf.js';
import { byLocale } from '../../locale/index.js';
import type { FactValue } from '../../model/index.js';
import { peek } from '../../text/peek.js';
import { folded, phrasesAt, type Scan, skipSpace } from '../scan.js';
import type { Found } from './found.js';
import { completed, publishedOn } from './published.js';
import { dateFields, fullYear, localYear } from './value.js';

type Order = 'dmy' | 'mdy' | 'ymd';

/** What shows that figures are a date: a mark, or a weekday (1 for Monday), which also decides between two orders. */
export type Known = 'marked' | number;

/**
 * A date in figures that begins at a token: `16.01.2024`, `2024-01-16`, `1/16/24`, `20.7.`, `22/04`. Beside a weekday it
 * is known to be one: `Friday 5/12`, `vrijdag 7.6`.
 */
export function figureDate(scan: Scan, at: number, known?: Known): Found | undefined {
  if (scan.tokens[at]?.kind !== 'digits' || continues(scan, at)) return undefined;
  const mark = separatorAt(scan, at + 1);
  if (!mark) return scan.tokens[at + 1]?.kind === 'space' ? spacedFigures(scan, at) : undefined;
  const second = skipSpace(scan, at + 2);
  if (scan.tokens[second]?.kind !== 'digits') return undefined;
  const spaced = second > at + 2;
  const third = skipSpace(scan, second + 2);
  const three =
    separatorAt(scan, second + 1) === mark && scan.tokens[third]?.kind === 'digits' && third > second + 2 === spaced;
  if (three) return threeFigures(scan, [at, second, third], mark);
  if (!spaced && isYearApart(scan, mark, second + 1)) {
    const apart = threeFigures(scan, [at, second, second + 2], mark);
    if (apart) return apart;
  }
  // `7. 8.` stands so in languages that write all of `7. 8. 2024` with spaces.
  if (spaced && !(mark === '.' && hasSpacedFigures(scan.locale))) return undefined;
  return twoFigures(scan, at, second, mark, known);
}

/** `25/12 2015`, as Danes and Swedes write it: a year of our times behind a day and a month. */
const isYearApart = (scan: Scan, mark: string, at: number): boolean =>
  mark === '/' &&
  scan.locale.date.order !== 'mdy' &&
  scan.tokens[at]?.kind === 'space' &&
  /^(?:19|20)\d\d$/.test(folded(scan, at + 1));

const hasSpacedFigures = byLocale((locale) => locale.date.patterns.some((pattern) => /^d\. M\.$/.test(pattern)));

function threeFigures(scan: Scan, places: readonly [number, number, number], mark: string): Found | undefined {
  const end = places[2] + 1;
  if (goesOn(scan, end)) return undefined;
  const figures = places.map((place) => folded(scan, place));
  const dates = orders(scan, figures, mark).flatMap((order) => assigned(scan, figures, order));
  if (dates.length === 0) return undefined;
  // `3.14.15` is no date in any order; an impossible day such as 31.02. is one all the same.
  const value = dateFields(dates);
  const clock = clockOf(scan, figures, mark);
  if (clock === undefined) return { from: places[0], to: end, value };
  const readings = [...(value.readings ?? [{ date: value.date ?? '' }]), { time: clock }];
  return { from: places[0], to: end, value: { ...value, readings } };
}

/** `01.07.00` may be hours, minutes and seconds where a full stop parts them. */
function clockOf(scan: Scan, figures: readonly string[], mark: string): string | undefined {
  const [hour = '', minute = '', second = ''] = figures;
  if (mark !== '.' || scan.locale.date.clock !== '.' || hour.length > 2 || Number(hour) > 23) return undefined;
  return /^[0-5]\d:[0-5]\d$/.test(`${minute}:${second}`) ? `${hour.padStart(2, '0')}:${minute}:${second}` : undefined;
}

/**
 * `2 4 2009`, `18 08 78`: three figures in a row with nothing but spaces between them and no others beside them. The last
 * is a year of our times, or one of two figures that can be no day, behind what can be no month.
 */
function spacedFigures(scan: Scan, at: number): Found | undefined {
  const [first, second, year] = [folded(scan, at), folded(scan, at + 2), folded(scan, at + 4)];
  if (scan.tokens[at + 3]?.kind !== 'space' || !/^\d\d? \d\d?$/.test(`${first} ${second}`)) return undefined;
  const isYear = /^(?:19|20)\d\d$/.test(year) || (/^(?:3[2-9]|[4-9]\d)$/.test(year) && Number(first) > 12);
  if (!isYear || isRow(scan, at - 1, -1) || isRow(scan, at + 5, 1)) return undefined;
  return threeFigures(scan, [at, at + 2, at + 4], ' ');
}

/** Whether figures go on beyond a space or a mark. */
function isRow(scan: Scan, at: number, step: 1 | -1): boolean {
  return scan.tokens[at]?.kind !== 'letters' && scan.tokens[at + step]?.kind === 'digits';
}

/** The orders in which three figures may be read, the language's own first. */
function orders(scan: Scan, [first = '', second = '', last = '']: readonly string[], mark: string): readonly Order[] {
  const own = scan.locale.date.order;
  if (first.length === 4) return ['ymd'];
  if (mark === ' ') return own === 'mdy' ? ['mdy', 'dmy'] : ['dmy', 'mdy'];
  if (last.length === 4) return mark === '.' ? ['dmy'] : own === 'mdy' ? ['mdy', 'dmy'] : ['dmy', 'mdy'];
  // Two figures for the year: only between the language's own marks, or where all are of two figures.
  if (mark === '.' && own === 'dmy' && first.length === 2 && second.length === 2 && last.length === 2) return ['dmy'];
  // `5/3/21`: three figures between slashes are a date in languages too that have other marks of their own.
  const isOwn = mark === '/' || scan.locale.date.separators.includes(mark);
  if (first.length > 2 || last.length > 2 || !isOwn) return [];
  if (own === 'ymd' && first.length === 2 && (mark === '.' || last.length === 1)) return ['ymd'];
  if (last.length !== 2) return [];
  if (mark === '.') return ['dmy'];
  return own === 'mdy' ? ['mdy', 'dmy'] : own === 'dmy' ? ['dmy', 'mdy', 'ymd'] : ['ymd', 'dmy', 'mdy'];
}

/** The dates that figures give in an order: none where day or month is out of bounds. */
function assigned(scan: Scan, figures: readonly string[], order: Order): PartialDate[] {
  const part = (letter: string): string => figures[order.indexOf(letter)] ?? '';
  const [day, month, year] = [part('d'), part('m'), part('y')];
  if (day.length > 2 || month.length > 2 || !inBounds(Number(day), Number(month))) return [];
  const written = { value: Number(year), figures: year.length };
  const rest = { month: Number(month), day: Number(day) };
  const local = localYear(scan, written);
  // A year of two figures may be one of ours all the same: `7/8/66` in Thai.
  const ours = { year: formatYear(fullYear(written)), ...rest };
  if (local)
    return [...toGregorian(local.calendar, { year: local.year, ...rest }), ...(year.length === 2 ? [ours] : [])];
  return [{ year: formatYear(fullYear(written)), ...rest }];
}

/**
 * A day and a month. `20.7.` needs its second stop in languages that write it; elsewhere a figure with a leading zero
 * or one too great for the numerator of a fraction shows that `22/04` and `29/2` are no fractions.
 */
function twoFigures(scan: Scan, at: number, second: number, mark: string, known?: Known): Found | undefined {
  const [first, last] = [folded(scan, at), folded(scan, second)];
  if (last.length === 4) return monthAndYear(scan, at, second, mark);
  if (first.length === 4) return yearAndMonth(scan, at, second, mark);
  if (first.length > 2 || last.length > 2 || goesOn(scan, second + 1, mark)) return undefined;
  const stop = mark === '.' && folded(scan, second + 1) === '.';
  const day = scan.locale.date.order === 'dmy' ? Number(first) : Number(last);
  const month = scan.locale.date.order === 'dmy' ? Number(last) : Number(first);
  const padded = first.length === 2 && last.length === 2 && (first.startsWith('0') || last.startsWith('0'));
  const own = scan.locale.date.separators.includes(mark);
  // `Sunday, 3-2` is a score where dates have no such dash.
  if (mark === '.' ? !(stop ? own : known) : mark !== '/' && !(known && own)) return undefined;
  const oneOrder = mark === '.' && (stop || known === 'marked');
  const noFraction =
    scan.locale.date.order === 'mdy' ? Number(last) > 12 : Number(first) > 12 && Number(first) > Number(last);
  if (mark === '/' && !known && !padded && !noFraction) return undefined;
  const dates = [{ month, day }, ...(oneOrder ? [] : [{ month: day, day: month }])].filter((date) =>
    inBounds(date.day, date.month),
  );
  const possible = dates.filter(isPossible);
  const published = publishedOn(scan.document);
  const weekday = known === 'marked' ? undefined : known;
  const [best, ...others] = (possible.length > 0 ? possible : dates.slice(0, 1))
    .map((date) => completed(date, published, weekday))
    .sort((a, b) => Number(fallsOn(b, weekday)) - Number(fallsOn(a, weekday)));
  if (!best) return undefined;
  const quotient = mark === '/' && !known && !padded ? [{ amount: quotientOf(first, last) }] : [];
  const readings = [...[best, ...others].map((value) => ({ date: value.date ?? '' })), ...quotient];
  const end = stop ? second + 2 : second + 1;
  const fields = { ...(readings.length > 1 && { readings }), ...(possible.length === 0 && { invalid: true as const }) };
  return { from: at, to: end, value: { ...best, ...fields } };
}

/** `29/2` is hardly a fraction, but may be one. */
const quotientOf = (top: string, bottom: string): string => formatDecimal(divide(BigInt(top), BigInt(bottom)));

function fallsOn({ date }: FactValue, weekday: number | undefined): boolean {
  const day = weekday === undefined ? undefined : dayNumber(parseEdtf(date ?? '') ?? {});
  return day !== undefined && weekdayOf(day) === weekday;
}

/** `1966-08`, as ISO 8601 writes a month; `2011-12` is a range of years, as long as the second figure is the greater. */
function yearAndMonth(scan: Scan, at: number, second: number, mark: string): Found | undefined {
  const [first, last] = [folded(scan, at), folded(scan, second)];
  const years = Number(last) > Number(first.slice(2));
  if (mark !== '-' || years || !/^(?:19|20)\d\d$/.test(first) || !/^(?:0[1-9]|1[0-2])$/.test(last)) return undefined;
  if (goesOn(scan, second + 1, mark)) return undefined;
  return { from: at, to: second + 1, value: { date: `${first}-${last}` } };
}

/** `9/2026`, `09.2026`: a year of our times under which no fraction would stand, after a month. */
function monthAndYear(scan: Scan, at: number, second: number, mark: string): Found | undefined {
  const [first, last] = [folded(scan, at), folded(scan, second)];
  const month = Number(first);
  const yearMark = phrasesAt(scan, skipSpace(scan, second + 1), 'date-mark').find(({ value }) => value === 'year');
  const named = yearMark !== undefined;
  const written = mark === '/' || (mark === '.' && (first.startsWith('0') || named));
  if (!written || first.length > 2 || month < 1 || month > 12 || goesOn(scan, second + 1, mark)) return undefined;
  const year = { value: Number(last), figures: 4 };
  const local = localYear(scan, year);
  if (!local && (year.value < 1900 || year.value > 2059)) return undefined;
  const dates = local ? toGregorian(local.calendar, { year: local.year, month }) : [{ year: last, month }];
  return { from: at, to: yearMark?.to ?? second + 1, value: dateFields(dates) };
}

const inBounds = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;

const SEPARATORS: ReadonlySet<string> = new Set(['.', '/', '-', '−', '–']);

/** The mark between two figures of a date, without the controls that right-to-left texts put after it. */
function separatorAt(scan: Scan, at: number): string | undefined {
  const mark = folded(scan, at).charAt(0);
  return SEPARATORS.has(mark) ? mark : undefined;
}

/** A figure or letter before it makes it a part of something longer. */
function continues(scan: Scan, at: number): boolean {
  const before = folded(scan, at - 1);
  return SEPARATORS.has(before) || before === ':' || before === ','
    ? peek(scan.tokens, at - 2)?.kind === 'digits'
    : false;
}

/** More figures after it do as well: an address, a version, a number. */
function goesOn(scan: Scan, at: number, mark?: string): boolean {
  const next = folded(scan, at);
  if (next !== '' && (SEPARATORS.has(next) || next === ',') && scan.tokens[at + 1]?.kind === 'digits') return true;
  return mark !== undefined && mark !== '.' && next === mark;
}
