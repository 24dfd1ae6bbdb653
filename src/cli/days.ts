/** A number of days as `--window` takes it: `7d`. */
export const DAYS = /^\d{1,5}d$/u;

export const daysOf = (text: string): number | undefined => (DAYS.test(text) ? Number(text.slice(0, -1)) : undefined);
