import { dateFields } from './date-fields.js';
import { toNumber } from './decimal.js';
import { isSlip } from './digit-change.js';
import { relateFields } from './relate-dates.js';
import { compatible, different, incomparable, type Related } from './relation.js';
import { isBare, type View } from './views.js';

/** "16" beside a month that was not understood, and "16 January"; 2023 as a number and as a year. */
export function relateDateToNumber(date: View, other: View): Related {
  const fields = dateFields(date.value.stated ?? date.value.date ?? '');
  if (!fields || !other.amount || !(isBare(other) || UNITS_BESIDE_DATES.has(other.value.unit ?? '')))
    return incomparable('kind');
  const number = toNumber(other.amount);
  if (!Number.isInteger(number)) return incomparable('kind');
  if (other.kind === 'percent') return fields.day === number ? different('percent') : incomparable('kind');
  if (fields.span === 100 && other.kind === 'ordinal' && (fields.year ?? 0) / 100 + 1 === number)
    return compatible('century');
  const { year, month, week, day: ownDay } = fields;
  if ([year, month, week, ownDay].includes(number)) return compatible('part-of-date');
  if (fields.year !== undefined && number < 100 && fields.year % 100 === number) return compatible('short-year');
  const yearOnly = fields.month === undefined && fields.year !== undefined;
  if (yearOnly && number >= 1000 && number < 2200) {
    return relateFields(fields, { year: number }).relation === 'different' ? different('year') : compatible('year');
  }
  // "29 March" against "92" or "29 %": the day has slipped, and what is left is no date any more.
  const day = fields.day === undefined ? '' : String(fields.day);
  return isSlip(day, other.value.amount ?? '') ? different('day') : incomparable('part-of-date');
}

/** 2014 with a word for year behind it may have been read as a span of years. */
const UNITS_BESIDE_DATES: ReadonlySet<string> = new Set(['year', 'percent']);
