import type { Fact } from '../model/index.js';
import { dateFields } from './date-fields.js';
import { toNumber } from './decimal.js';
import { isSlip } from './digit-change.js';
import { relateAmounts } from './relate-amounts.js';
import { relateDates, relateFields } from './relate-dates.js';
import { relateClockFigures, relateTimes, relateTimeToNumber } from './relate-times.js';
import { better, compatible, different, incomparable, type Related, SAME } from './relation.js';
import { secondsOfDuration } from './spans-of-time.js';
import { type View, viewsOf } from './views.js';

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

const isDate = (view: View): boolean => view.kind === 'date' && view.value.amount === undefined;

/** An amount without unit or currency. */
const isBare = (view: View): boolean => view.value.unit === undefined && view.value.currency === undefined;

/** "16" beside a month that was not understood, and "16 January"; 2023 as a number and as a year. */
function relateDateToNumber(date: View, other: View): Related {
  const fields = dateFields(date.value.stated ?? date.value.date ?? '');
  if (!fields || !other.amount || !(isBare(other) || UNITS_BESIDE_DATES.has(other.value.unit ?? '')))
    return incomparable('kind');
  const number = toNumber(other.amount);
  if (!Number.isInteger(number)) return incomparable('kind');
  if (other.kind === 'percent') return fields.day === number ? different('percent') : incomparable('kind');
  if (fields.span === 100 && other.kind === 'ordinal' && (fields.year ?? 0) / 100 + 1 === number)
    return compatible('century');
  if (fields.year === number || fields.month === number || fields.day === number) return compatible('part-of-date');
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

function relateIdentifiers(a: View, b: View): Related {
  const [left, right] = [identifierOf(a), identifierOf(b)];
  if (left === '' || right === '') return incomparable('kind');
  if (left === right) return a.kind === b.kind ? SAME : compatible('other-kind');
  // Letters are often translated (SS19 / PE19), figures never are; with other letters and other figures it is another one.
  const [figures, others] = [digitsOf(left), digitsOf(right)];
  if (figures !== '' && figures === others) return compatible('same-figures');
  // One text groups "0800 555 111" as a phone number, the other as three numbers.
  const [whole, part] = a.kind === 'identifier' ? [figures, others] : [others, figures];
  if (a.kind !== b.kind && part.length > 1 && whole.includes(part)) return compatible('part-of-identifier');
  if (a.kind !== b.kind || lettersOf(left) !== lettersOf(right)) return incomparable('kind');
  return different('identifier');
}

const digitsOf = (identifier: string): string => identifier.replace(/\P{Nd}/gu, '');
const lettersOf = (identifier: string): string => identifier.replace(/\P{L}/gu, '');

/** Letters and digits only, in lower case: phone numbers and decisions are spaced and stroked as each language likes. */
function identifierOf(view: View): string {
  const text = view.kind === 'identifier' ? view.value.identifier : isBare(view) ? view.value.amount : undefined;
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{Nd}]/gu, '');
}

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

/** 3 of 12 against 12 of 3; three quarters against 75 %; a part of a ratio against a bare number. */
function relateRatios(a: View, b: View): Related {
  const [left, right] = [a.value.parts, b.value.parts];
  if (left && right) {
    if (left.join() === right.join()) return SAME;
    const turned = left.join() === [...right].reverse().join();
    // A score may be told from either side: "lost 2-1" is "1:2".
    if (turned) return a.value.sense === 'fraction' ? different('parts-swapped') : compatible('other-order');
    return left.length === right.length ? different('amount') : incomparable('ratio');
  }
  const [parts, other] = left ? [left, b] : [right, a];
  if (!parts || !other.amount) return incomparable('kind');
  if (parts.includes(other.value.amount ?? '')) return compatible('part-of-ratio');
  const share = Number(parts[0]) / Number(parts[1]);
  const value = toNumber(other.amount) / (other.kind === 'percent' ? 100 : 1);
  return Math.abs(share - value) <= 0.005 * Math.abs(share) ? compatible('fraction') : incomparable('ratio');
}

function relateDurations(a: View, b: View): Related {
  const [left, right] = [a.value.duration, b.value.duration];
  if (left === undefined || right === undefined) return incomparable('kind');
  if (left === right) return SAME;
  const [first, second] = [secondsOfDuration(left), secondsOfDuration(right)];
  if (first === undefined || second === undefined) return incomparable('duration');
  return Math.abs(first - second) <= 0.02 * Math.max(first, second) ? compatible('converted') : different('amount');
}
