import { convert } from './convert.js';
import { compareDecimals, formatDecimal, toNumber } from './decimal.js';
import { digitChange } from './digit-change.js';
import { compatible, different, incomparable, type Related, SAME } from './relation.js';
import { isNear, isPlainRounding, isRounding, significantDigits } from './rounding.js';
import type { View } from './views.js';

/** Relates two readings that both have an amount: numbers, ordinals, percentages, money, measures, durations. */
export function relateAmounts(a: View, b: View): Related {
  if (!a.amount || !b.amount) return incomparable('amount');
  const equal = compareDecimals(a.amount, b.amount) === 0;
  if (!equal && (isPartOfFraction(a, b) || isPartOfFraction(b, a))) return compatible('part-of-ratio');
  const [percentA, percentB] = [isPercent(a), isPercent(b)];
  if (percentA !== percentB) return relatePercentToNumber(a, b, equal);
  if (percentA) {
    const points = isPoints(a) !== isPoints(b) && a.value.unit !== undefined && b.value.unit !== undefined;
    return points && equal
      ? different('percentage-points')
      : relateSameUnit(a, b, equal, a.value.unit === b.value.unit);
  }

  const [currencyA, currencyB] = [currencyOf(a), currencyOf(b)];
  if (currencyA !== undefined && currencyB !== undefined && currencyA !== currencyB) {
    return equal ? different('currency') : incomparable('other-currency');
  }
  const [unitA, unitB] = [a.value.unit, b.value.unit];
  if (unitA !== undefined && unitB !== undefined && unitA !== unitB) {
    return relateUnits(a, b, unitA, unitB, equal);
  }
  if ((unitA !== undefined && currencyB !== undefined) || (unitB !== undefined && currencyA !== undefined)) {
    return relateUnlike(a, b, equal);
  }
  return relateSameUnit(a, b, equal, unitA === unitB && currencyA === currencyB);
}

/** ISO 4217 has XXX for what is no currency: coins do not say of which they are. */
const currencyOf = ({ value }: View): string | undefined => (value.currency === 'XXX' ? undefined : value.currency);

/** "19 of 29" may be read as the fraction 19/29 here and as two numbers there. */
const isPartOfFraction = (whole: View, part: View): boolean =>
  (whole.value.fraction ?? '').split('/').includes(part.value.amount ?? '?');

const isPercent = (view: View): boolean =>
  view.kind === 'percent' || /^(percent|permille|percentage-point)/.test(view.value.unit ?? '');

const isPoints = ({ value: { unit } }: View): boolean => unit === 'percentage-point' || unit === 'basis-point';

function relateSameUnit(a: View, b: View, equal: boolean, sameUnit: boolean): Related {
  if (!a.amount || !b.amount) return incomparable('amount');
  if (equal) {
    if (hedgesOppose(a, b)) return different('hedge');
    if (countedByOther(a, b)) return different('rate');
    if (a.kind === b.kind && sameUnit) return SAME;
    return compatible(sameUnit ? 'other-kind' : 'unit-not-stated');
  }
  const hedged = a.value.hedge !== undefined || b.value.hedge !== undefined;
  if ((isYearLike(a) && isYearLike(b)) || a.kind === 'ordinal' || b.kind === 'ordinal') return different('amount');
  if (isPlainRounding(a.amount, b.amount)) return compatible('rounded');
  if (hedged && isHedgedRounding(a, b)) return compatible('rounded');
  return different('amount');
}

/**
 * "Nearly 1,200" agrees with 1,187: the coarser amount carries the hedge and the other one does not. Where both or
 * the finer one are hedged, the same rounding is expected on both sides. A single changed digit remains a slip.
 */
function isHedgedRounding(a: View, b: View): boolean {
  if (!a.amount || !b.amount || !isRounding(a.amount, b.amount)) return false;
  const [coarse, fine] = a.amount.exponent >= b.amount.exponent ? [a, b] : [b, a];
  if (coarse.value.hedge === undefined || fine.value.hedge !== undefined) return false;
  if (coarse.amount && fine.amount && significantDigits(fine.amount) - significantDigits(coarse.amount) > 1)
    return true;
  return digitChange(formatDecimal(a.amount), formatDecimal(b.amount)) === undefined;
}

/** Both say what the amount is counted by, and it is not the same: an hour, a day. */
const countedByOther = (a: View, b: View): boolean =>
  a.value.per !== undefined && b.value.per !== undefined && a.value.per !== b.value.per;

const ABOVE = new Set(['over', 'at-least']);
const BELOW = new Set(['under', 'at-most', 'almost']);

/** More than 1,500 against less than 1,500. One hedge against none is a matter of style here. */
function hedgesOppose(a: View, b: View): boolean {
  const [left, right] = [a.value.hedge ?? '', b.value.hedge ?? ''];
  return (ABOVE.has(left) && BELOW.has(right)) || (BELOW.has(left) && ABOVE.has(right));
}

/** A year may be read as a number; it is written without separators and never rounded. */
function isYearLike(view: View): boolean {
  if (!view.amount || view.value.unit !== undefined || view.value.currency !== undefined) return false;
  const year = toNumber(view.amount);
  return /^\p{Nd}{4}$/u.test(view.text) && view.value.hedge === undefined && year >= 1000 && year < 2200;
}

/** 75 % agrees with three quarters and with 0.75; 75 % against 75 has lost its sign. */
function relatePercentToNumber(a: View, b: View, equal: boolean): Related {
  if (!a.amount || !b.amount) return incomparable('amount');
  const [percent, number] = isPercent(a) ? [a, b] : [b, a];
  const base = percent.value.unit === 'permille' ? 1000 : 100;
  const part = toNumber(percent.amount ?? a.amount) / base;
  const other = toNumber(number.amount ?? b.amount);
  if (part !== 0 && Math.abs(part - other) <= 1e-9 * Math.abs(part)) return compatible('fraction');
  if (number.value.fraction !== undefined && Math.abs(part - other) <= 0.005) return compatible('fraction');
  if (equal && isPoints(percent)) return compatible('percentage-point');
  if (number.value.unit !== undefined || number.value.currency !== undefined || number.kind === 'ordinal') {
    const change = digitChange(percent.value.amount ?? '', number.value.amount ?? '');
    return equal || change === 'power-of-ten' ? different('percent') : incomparable('percent-and-measure');
  }
  return different(equal ? 'percent' : 'amount');
}

/** 26 miles are 42 km; 26 miles against 26 km have kept the figure and changed the unit. */
function relateUnits(a: View, b: View, unitA: string, unitB: string, equal: boolean): Related {
  if (!a.amount || !b.amount) return incomparable('amount');
  const [left, right] = [convert(a.amount, unitA), convert(b.amount, unitB)];
  if (!left || !right || left.dimension !== right.dimension) return relateUnlike(a, b, equal);
  // A year and a year of age are one unit under two names: nothing is converted, and nothing rounded.
  if (left.step * 10 ** b.amount.exponent === right.step * 10 ** a.amount.exponent)
    return relateSameUnit(a, b, equal, false);
  if (isNear(left.value, left.step, right.value, right.step)) return compatible('converted');
  return different(equal ? 'unit' : 'conversion');
}

/**
 * Nobody takes inches for volts, or pounds sterling for kilometres: where the units measure different things, one of
 * them was not meant as a unit, and only the figures can be held against each other.
 */
function relateUnlike(a: View, b: View, equal: boolean): Related {
  if (equal) return compatible('amount-only');
  const change = digitChange(a.value.amount ?? '', b.value.amount ?? '');
  return change === 'power-of-ten' || change === 'digits-swapped' ? different('amount') : incomparable('other-unit');
}
