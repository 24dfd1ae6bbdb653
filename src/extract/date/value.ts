import { monthAlike, toGregorian, yearAround } from '../../fact/calendar.js';
import { addMonths, dayNumber, dayOfNthWeekday, weekdayOf } from '../../fact/days.js';
import { formatEdtf, formatYear, isPossible, type PartialDate, parseEdtf, yearOf } from '../../fact/edtf.js';
import type { FactValue } from '../../model/index.js';
import type { Scan } from '../scan.js';
import { AFTER_CHRIST } from './era.js';
import type { Piece } from './model.js';
import { nthWeekday, type WrittenDate, weekdayNth } from './parse.js';
import { completed, publishedOn, weekdayFrom } from './published.js';

/** What a written date says. */
export function dateValue(scan: Scan, written: WrittenDate): FactValue {
  const published = publishedOn(scan.document);
  if (published && (written.week || (written.weekday && !written.day))) return weekdayValue(published, written);
  const nth = nthWeekday(written);
  if (nth !== undefined) return nthWeekdayValue(scan, nth, written);
  const behind = weekdayNth(written);
  if (behind !== undefined) return eitherWeekdayValue(scan, behind, written);
  const { day, month, year, weekday, era } = written;
  const fields = { ...(weekday && { weekday: weekday.value }) };
  const rest = { ...monthField(month), ...(day && { day: day.value }) };
  const local = year && !era && !month?.calendar ? localYear(scan, year) : undefined;
  // `መጋቢት 5 2014 ዓ.ም.`: what says "anno Domini" says so of the years of another calendar too.
  const named = era?.calendar && month?.calendar && AFTER_CHRIST.has(era.calendar) ? month.calendar : era?.calendar;
  const calendar = named ?? month?.calendar ?? local?.calendar;
  if (calendar && calendar !== 'gregorian' && year) {
    const dates = toGregorian(calendar, { year: local?.year ?? year.value, ...rest });
    const system = calendar.split(':')[0] ?? calendar;
    if (dates.length > 0)
      return { ...dateFields(dates), ...(system !== 'gregorian' && { calendar: system }), ...fields };
  }
  if (month?.calendar && !year) {
    const near = nearestIn(month.calendar, rest, published);
    const alike = near.date === undefined ? undefined : monthAlike(month.calendar, month.value);
    const ours = alike && completed({ ...rest, month: alike }, published, weekday?.value).date;
    const readings = ours && { readings: [{ date: near.date ?? '' }, { date: ours }] };
    return { ...near, ...readings, calendar: month.calendar, ...fields };
  }
  if (year?.relative !== undefined || month?.relative !== undefined)
    return { ...relativeValue(published, written), ...fields };
  const date: PartialDate = { ...(year && { year: formatYear(fullYear(year)) }), ...rest };
  const value = { ...completed(date, published, weekday?.value), ...invalidField(date), ...fields };
  // A bare 3日 may be three days as well as the third.
  if (date.month !== undefined || !day || day.marked !== 'after') return value;
  return { ...value, readings: [{ date: value.date ?? '' }, { amount: String(day.value), unit: 'day' }] };
}

/** A day of another calendar without its year: the one nearest to the publication; unknown where that is. */
function nearestIn(calendar: string, rest: Omit<PartialDate, 'year'>, published: PartialDate | undefined): FactValue {
  const today = published && dayNumber(published);
  const around = today === undefined ? undefined : yearAround(calendar, today);
  if (today === undefined || around === undefined) return {};
  const distance = (date: PartialDate): number => Math.abs((dayNumber({ day: 15, ...date }) ?? 0) - today);
  const best = [-1, 0, 1]
    .flatMap((step) => toGregorian(calendar, { year: around + step, ...rest }))
    .sort((a, b) => distance(a) - distance(b))[0];
  return best ? { date: formatEdtf(best), implied: ['year'] } : {};
}

/** A weekday of this, the last or the next week, or one that stands alone. */
function weekdayValue(published: PartialDate, { weekday, week }: WrittenDate): FactValue {
  if (!weekday) return {};
  const dates = weekdayFrom(published, weekday.value, week?.relative ?? weekday.relative);
  const [first, ...others] = dates.map((date) => ({ date }));
  return {
    ...first,
    ...(first && others.length > 0 && { readings: [first, ...others] }),
    implied: ['year', 'month', 'day'],
    weekday: weekday.value,
  };
}

/** `the first Friday of July`: the month is stated, and the day counted where the year is known. */
function nthWeekdayValue(scan: Scan, nth: number, written: WrittenDate): FactValue {
  const { weekday } = written;
  const value = dateValue(scan, { ...written, day: undefined, weekday: undefined });
  // `the first Monday of 2018` is one of its January.
  const first = { month: 1, ...parseEdtf(value.date ?? ''), day: 1 };
  const fields = { ...value, ...(weekday && { weekday: weekday.value }) };
  const start = dayNumber(first);
  if (start === undefined || !weekday || value.readings) return fields;
  const day = 1 + dayOfNthWeekday(start, weekday.value, nth) - start;
  const date = { ...first, day };
  if (!isPossible(date)) return fields;
  const { date: stated } = value;
  return {
    ...(stated !== undefined && { stated }),
    ...fields,
    date: formatEdtf(date),
    implied: [...(value.implied ?? []), 'day'],
  };
}

/** `the last Friday of July`: its fifth, or the fourth where there are no more. */
export function lastWeekdayValue(scan: Scan, written: WrittenDate): FactValue {
  const fifth = nthWeekdayValue(scan, 5, written);
  return fifth.implied?.includes('day') ? fifth : nthWeekdayValue(scan, 4, written);
}

/** الجمعة الأولى من يوليو is its first Friday, or else Friday the first: the one that falls on a Friday, or both where the year is open. */
function eitherWeekdayValue(scan: Scan, nth: number, written: WrittenDate): FactValue {
  const { weekday } = written;
  const day = dateValue(scan, { ...written, weekday: undefined });
  const counted = nthWeekdayValue(scan, nth, written);
  const number = dayNumber(parseEdtf(day.date ?? '') ?? {});
  if (!weekday || number === undefined) return { ...day, ...(weekday && { weekday: weekday.value }) };
  return weekdayOf(number) === weekday.value ? { ...day, weekday: weekday.value } : counted;
}

/** `last year`, `16 January next year`, `the 21st of this month`. */
function relativeValue(published: PartialDate | undefined, { day, month, year }: WrittenDate): FactValue {
  const said: PartialDate = { ...monthField(month), ...(day && { day: day.value }) };
  const stated = month || day ? { stated: formatEdtf(said) } : {};
  if (!published) return month?.relative === undefined ? { date: formatEdtf(said) } : {};
  if (month?.relative !== undefined) {
    const { day: _, ...base } = addMonths({ ...published, day: 1 }, month.relative);
    return {
      date: formatEdtf({ ...base, ...(day && { day: day.value }) }),
      ...(day && stated),
      implied: ['year', 'month'],
    };
  }
  const date = { ...said, year: formatYear((yearOf(published) ?? 0) + (year?.relative ?? 0)) };
  return { date: formatEdtf(date), ...stated, implied: ['year'] };
}

const monthField = (month: Piece | undefined): Pick<PartialDate, 'month'> =>
  month && month.relative === undefined ? { month: month.value } : {};

/** Fields for dates that one writing may mean, likeliest first. */
export function dateFields(dates: readonly PartialDate[]): FactValue {
  const possible = dates.filter(isPossible);
  const kept = possible.length > 0 ? possible : dates.slice(0, 1);
  const [first, ...others] = kept.map((date) => ({ date: formatEdtf(date) }));
  if (!first) return {};
  return {
    ...first,
    ...(others.length > 0 && { readings: [first, ...others] }),
    ...(possible.length === 0 && { invalid: true as const }),
  };
}

/** A year written with its last two figures is taken from 1950 to 2049. */
export function fullYear({ value, figures }: Pick<Piece, 'value' | 'figures'>): number {
  return figures === 2 ? value + (value < 50 ? 2000 : 1900) : value;
}

/**
 * The year in the language's own calendar, where a year without a named calendar is to be read in it: where that gives
 * a year of our times and the Gregorian does not, as for 2566 in Thai and 1402 in Persian. Of the years that end in the
 * two figures written, the one between 1950 and 2049 is meant.
 */
export function localYear(scan: Scan, { value, figures }: Pick<Piece, 'value' | 'figures'>): LocalYear | undefined {
  const { calendar } = scan.locale.date;
  if (!calendar || calendar === 'gregorian') return undefined;
  const gregorian = (year: number): number => Number(toGregorian(calendar, { year })[0]?.year);
  if (figures === 2) {
    const shift = gregorian(1400) - 1400;
    const year = value + 100 * Math.ceil((1950 - shift - value) / 100);
    return { calendar, year };
  }
  return !isOurs(value) && isOurs(gregorian(value)) ? { calendar, year: value } : undefined;
}

/** Whether a year of another calendar is one of our times: there is no Ramadan 2024 in its own count. */
export const isYearOf = (calendar: string, year: number): boolean =>
  isOurs(Number(toGregorian(calendar, { year })[0]?.year));

interface LocalYear {
  readonly calendar: string;
  readonly year: number;
}

const isOurs = (year: number): boolean => year >= 1800 && year <= 2100;

function invalidField(date: PartialDate): FactValue {
  return isPossible(date) ? {} : { invalid: true };
}
