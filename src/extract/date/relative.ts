import { phrasesAt, type Scan } from '../scan.js';
import type { Found } from './found.js';
import { dayFrom, publishedOn } from './published.js';

/** `yesterday`, `heute`, 明日: a day counted from the publication, where that is known. */
export function relativeDay(scan: Scan, at: number): Found | undefined {
  const published = publishedOn(scan.document);
  if (!published) return undefined;
  for (const { to, value } of phrasesAt(scan, at, 'relative')) {
    const [field, offset = ''] = value.split(':');
    if (field !== 'day') continue;
    const date = dayFrom(published, Number(offset));
    return { from: at, to, value: { date, implied: ['year', 'month', 'day'] } };
  }
  return undefined;
}
