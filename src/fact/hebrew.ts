/**
 * The day number (from 1970-01-01) of a date of the Hebrew calendar, months counted as CLDR does: 1 Tishri, 6 Adar I, which
 * only leap years have, 7 Adar, 13 Elul. Undefined where there is no such day. After Reingold and Dershowitz,
 * `Calendrical Calculations`, chapter 8.
 */
export function hebrewDay(year: number, month: number, day: number): number | undefined {
  const lengths = monthLengths(year);
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  return newYear(year) + lengths.slice(0, month - 1).reduce((sum, one) => sum + one, 0) + day - 1;
}

function monthLengths(year: number): readonly number[] {
  const days = newYear(year + 1) - newYear(year);
  const [heshvan, kislev] = [days % 10 === 5 ? 30 : 29, days % 10 === 3 ? 29 : 30];
  return [30, heshvan, kislev, 29, 30, days > 370 ? 30 : 0, 29, 30, 29, 30, 29, 30, 29];
}

/** Day number of 1 Tishri. */
function newYear(year: number): number {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  const delay = after - own === 356 ? 2 : own - before === 382 ? 1 : 0;
  return HEBREW_EPOCH + own + delay;
}

/** Days from the epoch to the mean new moon of Tishri, put off where it falls on a Sunday, Wednesday or Friday. */
function elapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 7 October 3761 BC of the Julian calendar. */
export const HEBREW_EPOCH = -1_373_427 - 719_163;
