import { toGregorian } from '../../fact/calendar.js';
import { formatEdtf, formatYear, isPossible, type PartialDate } from '../../fact/edtf.js';
import type { FactValue } from '../../model/index.js';
import type { Scan } from '../scan.js';
import type { WrittenDate } from './parse.js';
import type { Piece } from './piece.js';
import { completed, publishedOn } from './published.js';

/** What a written date says. */
export function dateValue(scan: Scan, written: WrittenDate): FactValue {
  const { day, month, year, weekday, era } = written;
  const rest = {
    ...(month && { month: month.value }),
    ...(day && { day: day.value }),
  };
  const named = era?.calendar ?? month?.calendar;
  const local = year && named === undefined ? localYear(scan, year) : undefined;
  const calendar = named ?? local?.calendar;
  const weekdayField = weekday && { weekday: weekday.value };
  if (calendar && calendar !== 'gregorian' && year) {
    const dates = toGregorian(calendar, { year: local?.year ?? year.value, ...rest });
    if (dates.length > 0) {
      const system = calendar.split(':')[0] ?? calendar;
      return { ...dateFields(dates), ...(system !== 'gregorian' && { calendar: system }), ...weekdayField };
    }
  }
  // A day of another calendar without its year has no Gregorian date.
  if (month?.calendar && !year) return { calendar: month.calendar, ...weekdayField };
  const date: PartialDate = { ...(year && { year: formatYear(fullYear(year)) }), ...rest };
  return { ...completed(date, publishedOn(scan.document)), ...invalidField(date), ...weekdayField };
}

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

interface LocalYear {
  readonly calendar: string;
  readonly year: number;
}

const isOurs = (year: number): boolean => year >= 1800 && year <= 2100;

function invalidField(date: PartialDate): FactValue {
  return isPossible(date) ? {} : { invalid: true };
}
