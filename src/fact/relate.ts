import type { Fact } from '../model/index.js';
import { toNumber } from './decimal.js';
import { relateAmounts } from './relate-amounts.js';
import { relateDates } from './relate-dates.js';
import { relateDateToNumber } from './relate-dates-to-numbers.js';
import { relateIdentifiers } from './relate-identifiers.js';
import { relateRatios } from './relate-ratios.js';
import { relateClockFigures, relateTimes, relateTimeToNumber } from './relate-times.js';
import { better, compatible, different, incomparable, type Related, SAME } from './relation.js';
import { secondsOfDuration } from './spans-of-time.js';
import { isBare, type View, viewsOf } from './views.js';

export interface FactsRelated extends Related {
  /** Positions of the readings that agree best; 0 for the likeliest of each. */
  readonly readings: readonly [number, number];
}

/**
 * How two facts of different texts stand to each other. They agree when any reading of the one agrees with any of the
 * other; the likeliest readings are tried first. Symmetric.
 */
export function relate(a: Fact, b: Fact): FactsRelated {
  const [left, right] = [viewsOf(a), viewsOf(b)];
  const [first, second] = [left[0], right[0]];
  // Nearly all facts have a single reading.
  if (first && second && left.length === 1 && right.length === 1) {
    const { relation, reason } = relateViews(first, second);
    return { relation, reason, readings: FIRST };
  }
  let best: FactsRelated = { ...incomparable('kind'), readings: FIRST };
  const pairs = left.flatMap((view) => right.map((other) => [view, other] as const));
  pairs.sort((x, y) => x[0].rank + x[1].rank - (y[0].rank + y[1].rank));
  for (const [view, other] of pairs) {
    if (!isPlausible(left, view, right, other)) continue;
    const related = relateViews(view, other);
    // That pounds may be a weight says nothing against euros.
    if (related.reason === 'amount-only' && view.rank + other.rank > 0) continue;
    if (related.reason === 'rounded' && (isOtherAmount(left, view) || isOtherAmount(right, other))) continue;
    if (better(best, related) === related && related.relation !== best.relation) {
      best = { ...related, readings: [view.rank, other.rank] };
    }
    if (best.relation === 'same') break;
  }
  return best;
}

const FIRST = [0, 0] as const;

/**
 * This reading takes the marks between the figures for something else than the likeliest one does, or what is likeliest
 * a year for a plain number.
 */
function isOtherAmount(views: readonly View[], view: View): boolean {
  return view.value.amount !== undefined && view.value.amount !== views[0]?.value.amount;
}

/**
 * One figure may be written in an unusual way, not both at once; and nobody writes 80 as 80.000, so that three zeros
 * behind the mark are thousands.
 */
function isPlausible(left: readonly View[], a: View, right: readonly View[], b: View): boolean {
  const [otherA, otherB] = [isOtherAmount(left, a), isOtherAmount(right, b)];
  if (otherA && otherB) return false;
  return !(otherA && isThousandth(left[0], a)) && !(otherB && isThousandth(right[0], b));
}

function isThousandth(usual: View | undefined, view: View): boolean {
  const [amount, thousands] = [view.value.amount ?? '', usual?.value.amount ?? ''];
  return !amount.includes('.') && `${amount}000` === thousands;
}

function relateViews(a: View, b: View): Related {
  if (a.kind === 'identifier' || b.kind === 'identifier') return relateIdentifiers(a, b);
  if (a.kind === 'name' || b.kind === 'name') return relateNames(a, b);
  if (a.kind === 'range' || b.kind === 'range') return relateRanges(a, b);
  if (a.kind === 'ratio' || b.kind === 'ratio') return relateRatios(a, b);
  const [dateA, dateB] = [isDate(a), isDate(b)];
  if (dateA && dateB) return relateDates(a.value, b.value);
  const [timeA, timeB] = [a.value.time !== undefined, b.value.time !== undefined];
  if (timeA && timeB) return relateTimes(a, b);
  if (dateA || dateB) return relateDateToNumber(dateA ? a : b, dateA ? b : a);
  if (timeA || timeB) {
    const [time, other] = timeA ? [a, b] : [b, a];
    if (other.amount && isBare(other)) {
      const related = relateTimeToNumber(time, toNumber(other.amount));
      if (related.relation === 'compatible') return related;
    }
    return isBare(other) || other.kind === 'duration' ? relateClockFigures(time, other) : incomparable('kind');
  }
  const parts = a.kind === 'duration' || b.kind === 'duration' ? relateClockFigures(a, b) : undefined;
  if (parts?.relation === 'compatible' && isComposed(a, b)) return parts;
  if (a.amount && b.amount) return relateAmounts(a, b);
  return relateDurations(a, b);
}

/** One of the two is a span of several units, such as 27 minutes 37 seconds. */
const isComposed = (a: View, b: View): boolean =>
  [a, b].some((view) => (view.value.duration?.match(/\d[\d.]*/g) ?? []).length > 1) && (isBare(a) || isBare(b));

const isDate = ({ kind, value }: View): boolean =>
  (kind === 'date' || value.date !== undefined) && value.amount === undefined;

function relateNames(a: View, b: View): Related {
  if (a.kind !== b.kind) return incomparable('kind');
  const { code, key } = a.value;
  if (code !== undefined && code === b.value.code) return SAME;
  return key !== undefined && key === b.value.key ? SAME : incomparable('name');
}

/** Two ranges by their ends; a range against a single value agrees when the value is one of its ends. */
function relateRanges(a: View, b: View): Related {
  const [fromA, toA, fromB, toB] = [endOf(a, 'from'), endOf(a, 'to'), endOf(b, 'from'), endOf(b, 'to')];
  if (fromA && toA && fromB && toB) {
    const ends = [relateViews(fromA, fromB), relateViews(toA, toB)];
    const worst =
      ends.find((end) => end.relation === 'different') ?? ends.find((end) => end.relation === 'incomparable');
    if (worst) return worst;
    return ends.every((end) => end.relation === 'same') ? SAME : compatible('range');
  }
  const [single, ends] = a.kind === 'range' ? [b, [fromA, toA]] : [a, [fromB, toB]];
  const agrees = ends.some((end) => end && /same|compatible/.test(relateViews(end, single).relation));
  return agrees ? compatible('end-of-range') : incomparable('range-and-value');
}

function endOf(view: View, end: 'from' | 'to'): View | undefined {
  const value = view.value[end];
  if (!value) return undefined;
  const kind = value.date !== undefined ? 'date' : value.time !== undefined ? 'time' : 'number';
  const fact: Fact = { kind, start: 0, end: 0, text: '0', segment: 0, value };
  return viewsOf(fact)[0];
}

function relateDurations(a: View, b: View): Related {
  const [left, right] = [a.value.duration, b.value.duration];
  if (left === undefined || right === undefined) return incomparable('kind');
  if (left === right) return SAME;
  const [first, second] = [secondsOfDuration(left), secondsOfDuration(right)];
  if (first === undefined || second === undefined) return incomparable('duration');
  return Math.abs(first - second) <= 0.02 * Math.max(first, second) ? compatible('converted') : different('amount');
}
