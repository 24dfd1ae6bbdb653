import { toGregorian, yearAround } from './calendar.js';
import { addMonths, dateOfDay, dayNumber, dayOfNthWeekday, WEEKDAYS } from './days.js';
import { formatYear, type PartialDate, yearOf } from './edtf.js';

/**
 * The days that a rule of locale data (see `HOLIDAY` in locale/classes) gives in a Gregorian year: mostly one, none or two
 * where the year of another calendar is shorter.
 */
export function holidayIn(rule: string, year: number): PartialDate[] {
  const [, fixedMonth, fixedDay] = /^(\d\d)-(\d\d)$/.exec(rule) ?? [];
  if (fixedMonth) return [{ year: formatYear(year), month: Number(fixedMonth), day: Number(fixedDay) }];
  const [, church, fromEaster = '0'] = /^(easter|orthodox)([+-]\d+)?$/.exec(rule) ?? [];
  if (church) return [dateOfDay((church === 'easter' ? westernEaster : easternEaster)(year) + Number(fromEaster))];
  const [, month, weekday = '', nth, further = '0'] = /^(\d\d)-([a-z]{3})(-1|[1-5])([+-]\d+)?$/.exec(rule) ?? [];
  if (month)
    return [dateOfDay(nthOfMonth(year, Number(month), WEEKDAYS.indexOf(weekday) + 1, Number(nth)) + Number(further))];
  const [, calendar = '', ownMonth, ownDay] = /^([a-z]+):(\d\d)-(\d\d)$/.exec(rule) ?? [];
  return ofOtherCalendar(calendar, Number(ownMonth), Number(ownDay), year);
}

/** Where it is the last one, that of the week before the next month. */
function nthOfMonth(year: number, month: number, weekday: number, nth: number): number {
  const first = { year: formatYear(year), month, day: 1 };
  return nth > 0
    ? dayOfNthWeekday(daysTo(first), weekday, nth)
    : dayOfNthWeekday(daysTo(addMonths(first, 1)) - 7, weekday, 1);
}

function ofOtherCalendar(calendar: string, month: number, day: number, year: number): PartialDate[] {
  const around = yearAround(calendar, daysTo({ year: formatYear(year), month: 7, day: 1 }));
  if (around === undefined) return [];
  return [-1, 0, 1]
    .flatMap((step) => toGregorian(calendar, { year: around + step, month, day }))
    .filter((date) => yearOf(date) === year);
}

/** After the anonymous computus of 1876 (Meeus, `Astronomical Algorithms`, chapter 8). */
function westernEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return daysTo({ year: formatYear(year), month: 3, day: 22 }) + epact + weekday - 7 * late;
}

/** The same by the Julian calendar, told in our days. */
function easternEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return daysTo({ year: formatYear(year), month: 3, day: 22 }) + epact + weekday + behind;
}

const daysTo = (date: PartialDate): number => dayNumber(date) ?? 0;
