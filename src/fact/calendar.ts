import { dateOfDay, dayNumber } from './days.js';
import { formatYear, type PartialDate } from './edtf.js';
import { ETHIOPIC_EPOCH, ethiopicDay, namesake } from './ethiopic.js';
import { HEBREW_EPOCH, hebrewDay } from './hebrew.js';

/** A date as a calendar counts it: the year within its era. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/**
 * The Gregorian dates that a date of a CLDR calendar (`buddhist`, `persian`, `japanese:reiwa`) may stand for,
 * likeliest first. A year or month that begins elsewhere lies over two of ours: Persian 1402 began in March 2023 and
 * ended in March 2024. The months of the Ethiopic calendar lend their names to ours, so that both are meant. Empty when the
 * calendar is unknown or has no such day.
 */
export function toGregorian(calendar: string, date: CalendarDate): PartialDate[] {
  const dates = convert(calendar, date);
  const month = date.month === undefined ? undefined : monthAlike(calendar, date.month);
  if (month === undefined) return dates;
  return [...dates, { year: formatYear(date.year), month, ...(date.day !== undefined && { day: date.day }) }];
}

/** The month of ours that has the name of a month of another calendar. */
export const monthAlike = (calendar: string, month: number): number | undefined =>
  LUNAR_OR_SHIFTED[calendar]?.namesake?.(month);

function convert(calendar: string, date: CalendarDate): PartialDate[] {
  const { month, day } = date;
  const rest = { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  const offset = YEAR_OFFSETS[calendar];
  if (offset !== undefined) return [{ year: formatYear(date.year + offset), ...rest }];
  if (calendar === 'gregorian:bc') return [{ year: formatYear(1 - date.year), ...rest }];
  const system = LUNAR_OR_SHIFTED[calendar.split(':')[0] ?? ''];
  if (!system) return [];
  if (month !== undefined && day !== undefined) return findDay(system, date.year, month, day);
  const first = findDay(system, date.year, month ?? 1, 1)[0];
  if (!first) return [];
  const later = dateOfDay((dayNumber(first) ?? 0) + (month === undefined ? system.yearLength : 29) - 1);
  const coarse = ({ year = '0000', month: gregorianMonth = 1 }: PartialDate): PartialDate =>
    month === undefined ? { year } : { year, month: gregorianMonth };
  const [a, b] = [coarse(first), coarse(later)];
  return a.year === b.year && a.month === b.month ? [a] : [a, b];
}

/** What to add to the year of calendars that share our days and months. */
const YEAR_OFFSETS: { readonly [calendar: string]: number } = {
  gregorian: 0,
  'gregorian:ad': 0,
  'gregorian:ce': 0,
  buddhist: -543,
  'buddhist:be': -543,
  roc: 1911,
  'roc:minguo': 1911,
  'japanese:reiwa': 2018,
  'japanese:heisei': 1988,
  'japanese:showa': 1925,
  'japanese:taisho': 1911,
  'japanese:meiji': 1867,
};

/** The year of a calendar in which a day lies, give or take one: enough to look around it. */
export function yearAround(calendar: string, day: number): number | undefined {
  const system = LUNAR_OR_SHIFTED[calendar];
  return system && Math.floor((day - system.epoch) / system.yearLength) + 1;
}

interface System {
  /** The calendar by which the platform counts: Umm al-Qura is the one that Arabic news print. */
  readonly platform?: string;
  /** The day number of a date, where it is counted here. */
  readonly dayOf?: (year: number, month: number, day: number) => number | undefined;
  /** The month of ours that has the name of one of its months, where texts count by both. */
  readonly namesake?: (month: number) => number | undefined;
  /** Day number of the first day of year 1, and the mean length of a year: enough for a first guess. */
  readonly epoch: number;
  readonly yearLength: number;
  /** The mean length of a month, where some years have more than twelve. */
  readonly monthLength?: number;
}

const LUNAR_OR_SHIFTED: { readonly [calendar: string]: System } = {
  persian: { platform: 'persian', epoch: -492268, yearLength: 365.2422 },
  hebrew: { dayOf: hebrewDay, epoch: HEBREW_EPOCH, yearLength: 365.2468 },
  ethiopic: { dayOf: ethiopicDay, namesake, epoch: ETHIOPIC_EPOCH, yearLength: 365.25 },
  islamic: { platform: 'islamic-umalqura', epoch: -492148, yearLength: 354.3671 },
  /** The years have the number of ours that they begin in. */
  chinese: { platform: 'chinese', epoch: -719_126, yearLength: 365.2422, monthLength: 29.5306 },
};

/** Guesses the day from mean lengths, then steps by what the platform says of the guess until it agrees. */
function findDay(system: System, year: number, month: number, day: number): PartialDate[] {
  if (system.platform === undefined) {
    const found = system.dayOf?.(year, month, day);
    return found === undefined ? [] : [dateOfDay(found)];
  }
  const { monthLength = system.yearLength / 12 } = system;
  let guess = Math.round(system.epoch + (year - 1) * system.yearLength + (month - 1) * monthLength + day - 1);
  for (let tries = 0; tries < 8; tries++) {
    const seen = platformDate(system.platform, guess);
    const off = (year - seen.year) * 12 + month - seen.month;
    if (off === 0 && !seen.leap && seen.day === day) return [dateOfDay(guess)];
    // A leap month has the number of the month before it.
    const months = off === 0 && seen.leap ? -1 : off;
    guess += Math.round(months * monthLength) + day - seen.day;
  }
  return [];
}

function platformDate(calendar: string, days: number): Required<CalendarDate> & { readonly leap: boolean } {
  let format = FORMATS.get(calendar);
  if (!format) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    format = new Intl.DateTimeFormat('en', { calendar, numberingSystem: 'latn', timeZone: 'UTC', ...numeric });
    FORMATS.set(calendar, format);
  }
  const parts = format.formatToParts(days * 86_400_000);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const month = part('month');
  return {
    year: Number(part('year') || part('relatedYear')),
    month: Number.parseInt(month, 10),
    day: Number(part('day')),
    leap: !/^\d+$/.test(month),
  };
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();
