import { formatEdtf, isPossible, type PartialDate } from '../fact/edtf.js';
import type { Reading } from '../model/index.js';
import type { Numeral } from './numeral/model.js';
import type { Scan } from './scan.js';

/** The days that figures may name where a number is likelier: `5/12` is a fraction or a day, `20200701` is one as ISO 8601 writes it. */
export function datesIn(scan: Scan, { from, to, form, fraction, amounts }: Numeral): Reading[] {
  if (form !== 'figures') return [];
  const [, year, ...compact] = COMPACT.exec(amounts[0] ?? '') ?? [];
  if (year !== undefined) return days([compact.map(Number)], year);
  // Two figures with a mark between them, not "3 in 10".
  const [, ...slashed] = to - from === 3 ? (SLASHED.exec(fraction ?? '') ?? []) : [];
  if (slashed.length === 0) return [];
  const [first = 0, second = 0] = slashed.map(Number);
  const orders = [
    [first, second],
    [second, first],
  ];
  return days(scan.locale.date.order === 'dmy' ? orders.reverse() : orders);
}

/** Pairs of a month and a day that the calendar has. */
function days(pairs: readonly (readonly number[])[], year?: string): Reading[] {
  return pairs
    .map(([month = 0, day = 0]): PartialDate => ({ ...(year !== undefined && { year }), month, day }))
    .filter((date) => isMonthAndDay(date) && isPossible(date))
    .map((date) => ({ date: formatEdtf(date) }));
}

const isMonthAndDay = ({ month = 0, day = 0 }: PartialDate): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** What looks like a minus before it may be the dash of a file name. */
const COMPACT = /^-?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;
const SLASHED = /^(\d\d?)\/(\d\d?)$/;
