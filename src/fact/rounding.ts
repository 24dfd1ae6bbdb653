import { add, type Decimal, formatDecimal, multiply, toNumber } from './decimal.js';
import { digitChange } from './digit-change.js';

const MINUS_ONE: Decimal = { coefficient: -1n, exponent: 0 };

/** How many digits an amount shows, trailing zeros aside: 2 for 1,200, 3 for 3.26 million. */
export const significantDigits = (amount: Decimal): number => amount.coefficient.toString().replace('-', '').length;

/** One of the two amounts is the other one rounded to the digits it shows: 1,187 and 1,200, 58.1 and 58. */
export function isRounding(a: Decimal, b: Decimal): boolean {
  const [fine, coarse] = a.exponent <= b.exponent ? [a, b] : [b, a];
  if (coarse.exponent === fine.exponent) return false;
  const distance = toNumber(add(fine, multiply(coarse, MINUS_ONE)));
  return Math.abs(distance) <= 0.5 * 10 ** coarse.exponent;
}

/**
 * A rounding that can be believed without a word such as "nearly". 808 for 800 is a slip of one digit rather than a
 * rounding, 1,187 for 1,200 is not; and one digit alone says too little: 47 is not told as 50 without a hedge.
 */
export function isPlainRounding(a: Decimal, b: Decimal): boolean {
  if (!isRounding(a, b)) return false;
  const coarse = a.exponent >= b.exponent ? a : b;
  if (significantDigits(coarse) < 2) return false;
  return digitChange(formatDecimal(a), formatDecimal(b)) === undefined;
}

/**
 * Two values agree within the rounding that they show: the distance is at most one unit of the last digit shown by
 * either (texts cut off as often as they round: 85 mph is 136 km/h), or one per cent.
 */
export function isNear(value: number, unitOfLastDigit: number, other: number, otherUnitOfLastDigit: number): boolean {
  const distance = Math.abs(value - other);
  const step = Math.max(unitOfLastDigit, otherUnitOfLastDigit);
  const size = Math.max(Math.abs(value), Math.abs(other));
  return distance <= Math.min(step, 0.2 * size) + 1e-9 * size || distance <= 0.01 * size;
}
