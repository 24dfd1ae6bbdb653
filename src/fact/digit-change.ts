/** What a typing slip did to a figure. */
export type DigitChange = 'sign-lost' | 'digits-swapped' | 'digit-changed' | 'power-of-ten';

/**
 * The smallest slip that turns one plain decimal into the other: another sign, the same digits with the point
 * elsewhere, two neighbouring digits swapped, one digit changed. Undefined when more is needed.
 */
export function digitChange(a: string, b: string): DigitChange | undefined {
  if (a === b) return undefined;
  const [left, right] = [a.replace('-', ''), b.replace('-', '')];
  if (left === right) return 'sign-lost';
  if (bare(left) === bare(right)) return 'power-of-ten';
  if (left.length !== right.length || left.indexOf('.') !== right.indexOf('.')) {
    // 1.36 and 1.3 are as many digits apart as 1.36 and 1.30.
    const [wide, narrow] = padded(left, right);
    return wide !== undefined && narrow !== undefined ? sameLength(wide, narrow) : undefined;
  }
  return sameLength(left, right);
}

/** A slip is likelier than two figures that have nothing to do with each other; any one digit is a change from any other. */
export function isSlip(a: string, b: string): boolean {
  const change = digitChange(a, b);
  return change !== undefined && !(change === 'digit-changed' && Math.min(a.length, b.length) < 2);
}

/** The exponent k where b = a × 10^k, for amounts with the same digits. */
export function powerOfTen(a: string, b: string): number | undefined {
  const [left, right] = [a.replace('-', ''), b.replace('-', '')];
  if (bare(left) !== bare(right) || bare(left) === '') return undefined;
  return magnitude(right) - magnitude(left);
}

/** Digits without the point and the zeros at both ends. */
function bare(amount: string): string {
  let from = 0;
  const digits = amount.replace('.', '');
  let to = digits.length;
  while (from < to && digits[from] === '0') from++;
  while (to > from && digits[to - 1] === '0') to--;
  return digits.slice(from, to);
}

/** Power of ten of the first digit that is not zero. */
function magnitude(amount: string): number {
  const point = amount.includes('.') ? amount.indexOf('.') : amount.length;
  let first = 0;
  while (amount[first] === '0' || amount[first] === '.') first++;
  return first < point ? point - first - 1 : point - first;
}

/** Both with as many digits after the point, if as many stand before it and both have a point. */
function padded(a: string, b: string): [string, string] | [] {
  const [pointA, pointB] = [a.indexOf('.'), b.indexOf('.')];
  if (pointA !== pointB || pointA < 0) return [];
  const length = Math.max(a.length, b.length);
  return [a.padEnd(length, '0'), b.padEnd(length, '0')];
}

function sameLength(a: string, b: string): DigitChange | undefined {
  const at: number[] = [];
  for (let index = 0; index < a.length && at.length < 3; index++) if (a[index] !== b[index]) at.push(index);
  const [first = 0, second = 0] = at;
  if (at.length === 1) return 'digit-changed';
  const swapped = at.length === 2 && a[first] === b[second] && a[second] === b[first];
  return swapped && a.slice(first + 1, second).replace('.', '') === '' ? 'digits-swapped' : undefined;
}
