import { digitChange, powerOfTen } from '../fact/digit-change.js';
import type { Related } from '../fact/relation.js';
import type { Fact } from '../model/index.js';
import type { Diagnosis } from './diagnosis.js';

/**
 * What kind of slip lies between two amounts. A factor of a thousand or more is told as another scale when a scale
 * word stands with one of the figures (3.26 million / 3,26 Milliarden), and as its power of ten otherwise.
 */
export function diagnoseAmounts(a: Fact, b: Fact): Diagnosis | undefined {
  const [left, right] = [a.value.amount, b.value.amount];
  if (left === undefined || right === undefined) return undefined;
  if (a.value.unit !== undefined && b.value.unit !== undefined && a.value.unit !== b.value.unit) return undefined;
  const change = digitChange(left, right);
  if (change !== 'power-of-ten') return change;
  const exponent = powerOfTen(left, right) ?? 0;
  if (Math.abs(exponent) >= 3 && (hasLetters(a) || hasLetters(b))) return 'long-short-scale';
  if (/\./.test(left) || /\./.test(right)) return 'decimal-shift';
  return `power-of-ten:${exponent}`;
}

/** Which part of a date differs. */
export function diagnoseDates(related: Related): Diagnosis | undefined {
  return DATES[related.reason];
}

const DATES: Readonly<Record<string, Diagnosis>> = {
  'day-month': 'day-month-swapped',
  year: 'year-off',
  month: 'month-changed',
  day: 'day-changed',
  weekday: 'weekday-changed',
};

const hasLetters = (fact: Fact): boolean => /\p{L}/u.test(fact.text);
