import { dayNumber } from '../../fact/days.js';
import { formatEdtf, isPossible, type PartialDate, parseEdtf, yearOf } from '../../fact/edtf.js';
import type { Document, FactValue } from '../../model/index.js';

/** The day on which the document was published, or undefined where that is not known to the day. */
export function publishedOn(document: Document): PartialDate | undefined {
  const date = document.published === undefined ? undefined : parseEdtf(document.published.slice(0, 10));
  return date && dayNumber(date) !== undefined ? date : undefined;
}

/**
 * The fields that a date gives, completed from the publication date: of the years in which `16 January` may have been
 * (or the months in which `the 16th` was) the one that lies nearest to it is taken, and marked as implied.
 */
export function completed(date: PartialDate, published: PartialDate | undefined): FactValue {
  const stated = formatEdtf(date);
  const today = published && dayNumber(published);
  if (!published || today === undefined || date.year !== undefined) return { date: stated };
  const year = yearOf(published) ?? 0;
  const month = published.month ?? 1;
  const near: PartialDate[] = [-1, 0, 1].map((step) => {
    if (date.month !== undefined) return { ...date, year: fourFigures(year + step) };
    const count = year * 12 + month - 1 + step;
    return { ...date, year: fourFigures(Math.floor(count / 12)), month: (count % 12) + 1 };
  });
  const distance = (one: PartialDate): number => Math.abs((dayNumber({ day: 15, ...one }) ?? 0) - today);
  const best = near.filter(isPossible).sort((a, b) => distance(a) - distance(b))[0];
  if (!best) return { date: stated };
  return { date: formatEdtf(best), stated, implied: date.month === undefined ? ['year', 'month'] : ['year'] };
}

const fourFigures = (year: number): string => String(year).padStart(4, '0');
