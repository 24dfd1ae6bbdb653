import { daysInMonth, formatYear, type PartialDate, yearOf } from './edtf.js';

/**
 * Days counted from 1970-01-01 in the Gregorian calendar, carried backwards without end; undefined where the date is
 * not known to the day. After Howard Hinnant's `days_from_civil`.
 */
export function dayNumber(date: PartialDate): number | undefined {
  const year = yearOf(date);
  const { month, day } = date;
  if (year === undefined || month === undefined || month > 12 || day === undefined) return undefined;
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * 146097 + dayOfCycle - 719468;
}

/** The date of a day number. */
export function dateOfDay(days: number): PartialDate {
  const shifted = days + 719468;
  const cycle = Math.floor(shifted / 146097);
  const dayOfCycle = shifted - cycle * 146097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return { year: formatYear(year), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** ISO weekday, 1 for Monday to 7, of a day number. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** CLDR's fields for the days of the week, from Monday on. */
export const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The day number of the nth such ISO weekday from a day on, that day included. */
export const dayOfNthWeekday = (from: number, weekday: number, nth: number): number =>
  from + ((weekday - weekdayOf(from) + 7) % 7) + 7 * (nth - 1);

/** The date a number of months away, on the same day of the month or the month's last. */
export function addMonths(date: PartialDate, months: number): PartialDate {
  const year = yearOf(date);
  if (year === undefined || date.month === undefined) return date;
  const count = year * 12 + date.month - 1 + months;
  const newYear = Math.floor(count / 12);
  const month = count - newYear * 12 + 1;
  const day = date.day === undefined ? undefined : Math.min(date.day, daysInMonth(newYear, month));
  return { year: formatYear(newYear), month, ...(day !== undefined && { day }) };
}
