/**
 * A date of which some parts may be unknown, as EDTF (ISO 8601-2:2019) writes it: `2024-01-16`, `2024-01`,
 * `XXXX-01-16`, `199X`, `-0043` for 44 BC, and `2024-33` for a first quarter (33 to 36; 21 to 24 are the seasons).
 */
export interface PartialDate {
  /** Four characters, digits or X, after an optional minus; absent where nothing is known of the year. */
  readonly year?: string;
  /** 1 to 12, or 21 to 41 for the standard's groups of months. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Reads an EDTF date; a time after it is left alone. Undefined when it is none. */
export function parseEdtf(text: string): PartialDate | undefined {
  const match = /^(-?[\dX]{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?(?:T.*)?$/.exec(text);
  if (!match) return undefined;
  const [, year = 'XXXX', month = 'XX', day = 'XX'] = match;
  const date: PartialDate = {
    ...(year !== 'XXXX' && { year }),
    ...(month !== 'XX' && { month: Number(month) }),
    ...(day !== 'XX' && { day: Number(day) }),
  };
  const known = date.month === undefined || (date.month >= 1 && date.month <= 12) || isGroup(date.month);
  return known && (date.day === undefined || (date.day >= 1 && date.day <= 31)) ? date : undefined;
}

/** Writes a date; what is unknown is written X, and left out at the end. */
export function formatEdtf({ year = 'XXXX', month, day }: PartialDate): string {
  const two = (part: number | undefined): string => (part === undefined ? 'XX' : String(part).padStart(2, '0'));
  if (day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  return month === undefined ? year : `${year}-${two(month)}`;
}

/** A whole number of years as EDTF writes it; the year before 1 is 0, and 44 BC is -43. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** The year as a number, where all its digits are known. */
export function yearOf({ year }: PartialDate): number | undefined {
  return year === undefined || year.includes('X') ? undefined : Number(year);
}

/** Whether the calendar has such a day. Without a year, 29 February may be one. */
export function isPossible(date: PartialDate): boolean {
  if (date.day === undefined || date.month === undefined || isGroup(date.month)) return true;
  return date.day <= daysInMonth(yearOf(date) ?? 2000, date.month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * How two dates stand to each other: `same`, `compatible` when one leaves open what the other says (`2024` and
 * `2024-01-16`, a quarter and one of its months), or `different`.
 */
export function relateDates(a: string, b: string): 'same' | 'compatible' | 'different' {
  if (a === b) return 'same';
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first || !second) return 'different';
  const agree = yearsAgree(first.year, second.year) && monthsAgree(first.month, second.month);
  const days = first.day === undefined || second.day === undefined || first.day === second.day;
  return agree && days ? 'compatible' : 'different';
}

const isGroup = (month: number): boolean => month >= 21 && month <= 41;

function yearsAgree(a = 'XXXX', b = 'XXXX'): boolean {
  if (a.length !== b.length) return a === 'XXXX' || b === 'XXXX';
  return [...a].every((digit, at) => digit === b[at] || digit === 'X' || b[at] === 'X');
}

function monthsAgree(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [low, high] = a < b ? [a, b] : [b, a];
  const months = MONTHS_OF_GROUP[high];
  // Seasons fall on other months on the other half of the earth.
  if (!months) return isGroup(high);
  const [first, last] = MONTHS_OF_GROUP[low] ?? [low, low];
  return first <= months[1] && last >= months[0];
}

/** First and last month of quarters (33 to 36), thirds (37 to 39) and halves (40, 41) of a year. */
const MONTHS_OF_GROUP: { readonly [group: number]: readonly [number, number] } = {
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};
