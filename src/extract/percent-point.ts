import type { Fact } from '../model/index.js';
import { halfAfter } from './half-after.js';
import { withHalf } from './measure-parts.js';
import type { Numeral } from './numeral/model.js';
import { tokenAt } from './place.js';
import { isArticle, labelAfter, labelOfOne, quantityOf } from './quantity.js';
import { factOf, folded, type Scan, skipSpace } from './scan.js';

/**
 * Points that are of a percentage beside them: "fell by 0.5 points to 4.2 %", "el 61,3 %, 2,4 puntos menos". What grew or
 * fell so is less than the percentage: an index moves by more points than percent. As a mere number it stays a reading.
 */
export function readPoints(scan: Scan, percents: readonly Fact[]): Fact[] {
  const shares = percents.filter(({ value }) => value.unit === 'percent');
  if (shares.length === 0 || !scan.locale.lexicon.has('percent-point')) return [];
  return scan.numerals.flatMap((told) => {
    const label = labelAfter(scan, told.to, 'percent-point') ?? labelOfOne(scan, told, 'percent-point');
    if (!label || told.ordinal || isArticle(told) || folded(scan, skipSpace(scan, label.to)) === '(') return [];
    if (!shares.some((share) => isOf(scan, told, share))) return [];
    const half = told.fraction === undefined ? halfAfter(scan, label) : undefined;
    const quantity = quantityOf(half === undefined ? told : withHalf(told));
    const unit = 'percentage-point';
    const own = quantity.readings ?? [{ amount: quantity.amount ?? '0' }];
    const readings = [...own.map((reading) => ({ ...reading, unit })), ...own.slice(0, 1)];
    return [factOf(scan, 'percent', told.from, half ?? label.to, { ...quantity, unit, readings })];
  });
}

/** Whether a percentage is greater than the points and stands a few words off. */
function isOf(scan: Scan, { from, to, amounts }: Numeral, { start, end, value }: Fact): boolean {
  const [first, last] = [tokenAt(scan, start), tokenAt(scan, end)];
  const apart = first >= to ? first - to : from - last;
  return apart >= 0 && apart <= FAR && Math.abs(Number(amounts[0])) < Math.abs(Number(value.amount));
}

/** In tokens, spaces included. */
const FAR = 24;
