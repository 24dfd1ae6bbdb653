import type { Fact } from '../model/index.js';
import { convert } from './convert.js';
import { formatDecimal, parseDecimal, shift } from './decimal.js';

/**
 * The amounts of two facts in one measure, so that it can be seen how far they are apart: 24 days and two weeks are 24
 * and 14, 57 % and three quarters are 57 and 75. Amounts that have nothing in common stay as they are.
 */
export function comparableAmounts(a: Fact, b: Fact): readonly [string | undefined, string | undefined] {
  const [left, right] = [a.value.amount, b.value.amount];
  if (left === undefined || right === undefined) return [left, right];
  if (isPercent(a) && isFraction(b)) return [left, hundredfold(right)];
  if (isFraction(a) && isPercent(b)) return [hundredfold(left), right];
  const [unitA, unitB] = [a.value.unit, b.value.unit];
  if (unitA === undefined || unitB === undefined || unitA === unitB) return [left, right];
  return [converted(left, unitA, unitB) ?? left, right];
}

const isPercent = ({ value }: Fact): boolean => value.unit === 'percent';

const isFraction = ({ value }: Fact): boolean =>
  value.unit === undefined && (value.fraction !== undefined || /^0\.\d/.test(value.amount ?? ''));

function hundredfold(amount: string): string {
  const decimal = parseDecimal(amount);
  return decimal ? formatDecimal(shift(decimal, 2)) : amount;
}

/** The amount in another unit, rounded to three digits; undefined where the units measure different things. */
function converted(amount: string, from: string, to: string): string | undefined {
  const [decimal, one] = [amount.length <= LONGEST ? parseDecimal(amount) : undefined, parseDecimal('1')];
  const [own, other] = [decimal && convert(decimal, from), one && convert(one, to)];
  if (!own || !other || own.dimension !== other.dimension || other.value === 0) return undefined;
  const value = Number((own.value / other.value).toPrecision(3));
  return Number.isFinite(value) && Math.abs(value) < 1e15 && Math.abs(value) > 1e-6 ? String(value) : undefined;
}

/** Longer amounts are no quantities. */
const LONGEST = 60;
