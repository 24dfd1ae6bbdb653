import { add, type Decimal, multiply, shift } from '../fact/decimal.js';
import { peek } from '../text/peek.js';

/**
 * One summand of a number being read: `2,000` in "two thousand and five". Later summands must fit into the zeros that
 * it leaves, so that "twenty five" is 25 and "five twenty" two numbers.
 */
export interface Term {
  readonly value: Decimal;
  /** Less likely values, where figures can be read in more than one way. */
  readonly others: readonly Decimal[];
  /** What follows in the same number is below ten to this power. */
  readonly room: number;
  /** The power of ten that it was last multiplied by: 6 of "fifty million", which leaves room for 7. */
  readonly power: number;
  /** Token index where the summand begins. */
  readonly from: number;
}

/** How two pieces hang together: side by side, or joined by "and". */
export interface Bond {
  readonly joined: boolean;
  /** Units may stand before tens: "fünf und zwanzig". */
  readonly unitsFirst: boolean;
}

/** Nothing stands before it. */
export const ALONE: Bond = { joined: false, unitsFirst: false };

export function term(value: Decimal, from: number, others: readonly Decimal[] = []): Term {
  const room = Math.max(0, value.coefficient === 0n ? 0 : value.exponent);
  return { value, others, from, room, power: room };
}

/** Adds a number word to the summands; undefined when it does not fit and so begins another number. */
export function withValue(terms: readonly Term[], next: Term, bond: Bond): readonly Term[] | undefined {
  const last = terms.at(-1);
  if (!last) return [next];
  // "không trăm" (no hundred) and 零 hold a place: what follows still fits into it.
  if (next.value.coefficient === 0n) return last.room > 0 ? [...terms, { ...next, room: last.room }] : undefined;
  if (below(next.value, last.room)) return [...terms, next];
  if (!isUnit(last.value)) return undefined;
  if (isTen(next.value) && !bond.joined) return withScale(terms, 1, next.from);
  if (!bond.unitsFirst || !isTens(next.value)) return undefined;
  const value = add(last.value, next.value);
  const before = terms.at(-2);
  if (before && !below(value, before.room)) return undefined;
  return [...terms.slice(0, -1), { value, others: [], room: 0, power: 0, from: last.from }];
}

/**
 * Multiplies what stands before a scale word: all summands smaller than the scale, so that "two hundred thousand" is
 * 200,000 and "one million two hundred" leaves the million alone. Undefined when the product does not fit.
 */
export function withScale(terms: readonly Term[], power: number, from: number): readonly Term[] | undefined {
  let keep = terms.length;
  while (keep > 0 && below(terms[keep - 1]?.value ?? ZERO, power)) keep--;
  const scaled = terms.slice(keep);
  const before = peek(terms, keep - 1);
  const first = scaled[0];
  if (!first) {
    const unit = { coefficient: 1n, exponent: power };
    return before && !below(unit, before.room)
      ? undefined
      : [...terms, { value: unit, others: [], room: power, power, from }];
  }
  const value = shift(sum(scaled), power);
  if (before && !below(value, before.room)) return undefined;
  const others = sums(scaled)
    .slice(1)
    .map((other) => shift(other, power));
  // "Fifteen thousand million" leaves room for thousands of millions, "fifty million" for no ten millions.
  const last = scaled.at(-1);
  const room = power + (last && last.power >= 3 ? last.room : 0);
  return [...terms.slice(0, keep), { value, others, room, power, from: first.from }];
}

export function sum(terms: readonly Term[]): Decimal {
  return terms.reduce((total, { value }) => add(total, value), ZERO);
}

/** The values of a number, likeliest first. Only one of its figures is ever read in another way at a time. */
export function sums(terms: readonly Term[]): Decimal[] {
  const total = sum(terms);
  const values = [total];
  for (const { value, others } of terms) {
    for (const other of others) values.push(add(total, add(other, multiply(value, MINUS_ONE))));
  }
  return values;
}

/** The power of ten that a number word multiplies by: 2 for "hundred"; undefined for other numbers. */
export function scaleOf(value: Decimal): number | undefined {
  return value.coefficient === 1n && value.exponent >= 2 ? value.exponent : undefined;
}

export const ZERO: Decimal = { coefficient: 0n, exponent: 0 };
const MINUS_ONE: Decimal = { coefficient: -1n, exponent: 0 };

/** value < 10^power, for values that are not negative. */
function below(value: Decimal, power: number): boolean {
  if (value.coefficient === 0n) return true;
  return value.coefficient.toString().length + value.exponent <= power;
}

const isUnit = ({ coefficient, exponent }: Decimal): boolean => exponent === 0 && coefficient > 0n && coefficient < 10n;
export const isTen = ({ coefficient, exponent }: Decimal): boolean => exponent === 1 && coefficient === 1n;
export const isTens = ({ coefficient, exponent }: Decimal): boolean =>
  exponent === 1 && coefficient > 1n && coefficient < 10n;
