/**
 * The day number (from 1970-01-01) of a date of the Ethiopic calendar: twelve months of thirty days and a thirteenth of five,
 * or six before a year that four divides. Undefined where there is no such day.
 */
export function ethiopicDay(year: number, month: number, day: number): number | undefined {
  const length = month < 13 ? 30 : year % 4 === 3 ? 6 : 5;
  if (month < 1 || month > 13 || day < 1 || day > length) return undefined;
  return ETHIOPIC_EPOCH + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1;
}

/** 1 Meskerem 1, the 29th of August 8 of the Julian calendar. */
export const ETHIOPIC_EPOCH = -716_367;

/** The Gregorian month that has the name of an Ethiopic one where texts count by ours: Meskerem is September, Tahsas December. */
export const namesake = (month: number): number | undefined => (month > 12 ? undefined : ((month + 7) % 12) + 1);
