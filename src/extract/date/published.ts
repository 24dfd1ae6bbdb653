import { addMonths, dateOfDay, dayNumber, weekdayOf } from '../../fact/days.js';
import { formatEdtf, formatYear, isPossible, type PartialDate, parseEdtf, yearOf } from '../../fact/edtf.js';
import type { Document, FactValue } from '../../model/index.js';

/** The day on which the document was published, or undefined where that is not known to the day. */
export function publishedOn({ published }: Document): PartialDate | undefined {
  if (published === undefined) return undefined;
  // All segments of a document ask for the same day, one after the other.
  if (last.published !== published) {
    const date = parseEdtf(published.slice(0, 10));
    last = { published, date: date && dayNumber(date) !== undefined ? date : undefined };
  }
  return last.date;
}

let last: { readonly published: string; readonly date: PartialDate | undefined } = { published: '', date: undefined };

/**
 * The fields that a date gives, completed from the publication date: of the years in which `16 January` may have been
 * (or the months in which `the 16th` was) the one that lies nearest to it is taken, and marked as implied. A weekday
 * beside it decides between them.
 */
export function completed(date: PartialDate, published: PartialDate | undefined, weekday?: number): FactValue {
  const stated = formatEdtf(date);
  const today = published && dayNumber(published);
  if (!published || today === undefined || date.year !== undefined) return { date: stated };
  const year = yearOf(published) ?? 0;
  const near = [-1, 0, 1]
    .map((step): PartialDate => {
      if (date.month !== undefined) return { ...date, year: formatYear(year + step) };
      const { day: _, ...month } = addMonths(published, step);
      return { ...date, ...month };
    })
    .filter(isPossible);
  const fits = (one: PartialDate): boolean => weekday !== undefined && weekdayOf(dayNumber(one) ?? 0) === weekday;
  const distance = (one: PartialDate): number => Math.abs((dayNumber({ day: 15, ...one }) ?? 0) - today);
  const candidates = near.some(fits) ? near.filter(fits) : near;
  const best = candidates.sort((a, b) => distance(a) - distance(b))[0];
  if (!best) return { date: stated };
  return { date: formatEdtf(best), stated, implied: date.month === undefined ? ['year', 'month'] : ['year'] };
}

/** Days from the publication on: `yesterday` is -1. */
export function dayFrom(published: PartialDate, offset: number): string {
  return formatEdtf(dateOfDay((dayNumber(published) ?? 0) + offset));
}

/**
 * The days that a weekday may be, likeliest first. `next Tuesday` is mostly that of the next week, sometimes the next
 * one to come; a bare `Tuesday` is in news the last one, or the one to come.
 */
export function weekdayFrom(published: PartialDate, weekday: number, week: number | undefined): string[] {
  const today = dayNumber(published) ?? 0;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const thisWeek = weekday - weekdayOf(today);
  const past = ahead === 0 ? 0 : ahead - 7;
  const offsets = week === undefined ? [past, ahead] : [thisWeek + 7 * week, ...(NEAREST[week]?.(ahead) ?? [])];
  return [...new Set(offsets)].map((offset) => dayFrom(published, offset));
}

const NEAREST: { readonly [week: number]: (ahead: number) => readonly number[] } = {
  [-1]: (ahead) => [ahead - 7],
  0: (ahead) => [ahead],
  1: (ahead) => [ahead === 0 ? 7 : ahead],
};
