import { phrasesAt, phrasesBefore, type Scan } from '../scan.js';
import type { Found } from './found.js';
import { dayFrom, publishedOn } from './published.js';

/**
 * `yesterday`, `heute`, 明日: a day counted from the publication, where that is known. Hindi `कल` is the day before or the
 * day after: both are kept.
 */
export function relativeDay(scan: Scan, at: number): Found | undefined {
  const published = publishedOn(scan.document);
  if (!published) return undefined;
  const days = phrasesAt(scan, at, 'relative').filter(({ value }) => value.startsWith(DAY));
  const to = days[0]?.to ?? at;
  // Spanish `por la mañana` is in the morning, `mañana` alone tomorrow.
  if (days.length > 0 && phrasesBefore(scan, to, 'dayperiod').some(({ from }) => from < at)) return undefined;
  const readings = days
    .filter((day) => day.to === to)
    .map(({ value }) => ({ date: dayFrom(published, Number(value.slice(DAY.length))) }));
  if (readings.length === 0) return undefined;
  const value = { ...readings[0], ...(readings.length > 1 && { readings }), implied: ['year', 'month', 'day'] };
  return { from: at, to, value };
}

const DAY = 'day:';
