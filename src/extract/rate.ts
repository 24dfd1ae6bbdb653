import type { LexiconClass } from '../locale/index.js';
import type { Fact, FactKind } from '../model/index.js';
import { isRunStart } from '../text/tokens.js';
import { tokenAt } from './place.js';
import { endsClause } from './quantity.js';
import {
  folded,
  isAnyAt,
  numeralAt,
  numeralBefore,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  restated,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';
import { isSpaced } from './weak.js';

/**
 * Adds what a quantity is told of: a unit ("$12 an hour", 每小时60公里, 1時間当たり900円), a round number of people or the like
 * ("15 per million", "12 deaths per 100,000"), or, of a percentage, the whole ("58.1 % of 895").
 */
export function addRates(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  if ((scan.all & TOPIC.rate) === 0) return facts.map((fact) => withBase(fact, wholeOf(fact, scan)));
  const spent = new Set<Fact>();
  const rated = facts.map((fact, index) => {
    if (!RATES.has(fact.kind)) return fact;
    const near = facts.slice(Math.max(0, index - NEAR), index + NEAR).filter((other) => other !== fact);
    const unit = unitBehind(fact, scan, near) ?? unitInFront(fact, scan, near);
    if (unit?.told) spent.add(unit.told);
    return withBase(fact, unit?.unit ?? roundBehind(fact, scan) ?? baseBefore(fact, scan) ?? wholeOf(fact, scan));
  });
  return spent.size > 0 ? rated.filter((_, index) => !spent.has(facts[index] as Fact)) : rated;
}

const withBase = (fact: Fact, per: string | undefined): Fact =>
  per === undefined ? fact : restated(fact, { ...fact.value, per });

/** Facts so far off in their order may stand right beside a quantity. */
const NEAR = 3;

/** A unit of time that a quantity is told of, and the span of time that was read there: the "a month" of "$5 a month". */
interface Base {
  readonly unit: string;
  readonly told: Fact | undefined;
}

/** A unit behind the quantity, or behind the one word that is counted. */
function unitBehind(fact: Fact, scan: Scan, near: readonly Fact[]): Base | undefined {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  const counts = fact.kind === 'number' && scan.tokens[at]?.kind === 'letters';
  const base = unitBase(scan, at) ?? (counts ? unitBase(scan, skipSpace(scan, at + 1)) : undefined);
  return base && baseOf(scan, base, near, fact.kind);
}

/** 每月 of 每月800元, `yılda` of `yılda 9600 lira`; `üç ayda` are three months. */
function unitInFront(fact: Fact, scan: Scan, near: readonly Fact[]): Base | undefined {
  const base = phraseBefore(scan, skipSpaceBack(scan, tokenAt(scan, fact.start)), 'per-unit-before');
  // The 주 of 맥주 is no week.
  if (base && isSpaced(folded(scan, base.from)) && !isRunStart(scan.tokens, base.from)) return undefined;
  // The 週 of 週40時間 is one; that of 翌週 (the week after) is none.
  if (base && base.to - base.from === 1 && IDEOGRAPHS.test(folded(scan, base.from - 1) + folded(scan, base.from)))
    return undefined;
  if (!base || numeralBefore(scan, skipSpaceBack(scan, base.from))) return undefined;
  return baseOf(scan, base, near, fact.kind);
}

const IDEOGRAPHS = /^\p{Script=Han}{2}$/u;

/** Nothing but a span of one unit may be read where the base stands: "$5 a month ago" and "800 euros le mois dernier" tell when. */
function baseOf(scan: Scan, base: Phrase, near: readonly Fact[], of: FactKind): Base | undefined {
  const { from, to, value: unit } = base;
  const [start, end] = [scan.tokens[from]?.start ?? 0, scan.tokens[to - 1]?.end ?? 0];
  const told = near.find((other) => other.kind !== 'name' && other.start < end && other.end > start);
  if (!told) return { unit, told };
  const isSpan =
    told.kind === 'duration' ||
    (told.kind === 'ordinal' && isSecond(scan, base, of)) ||
    // ثلاث مرات في اليوم, three times a day: the day is today in another place.
    (told.kind === 'date' && told.start > start && told.end === end) ||
    (of !== 'number' && isOneDay(told, unit));
  return isSpan && told.start >= start && told.end <= end ? { unit, told } : undefined;
}

/** 1日 is the first of a month, or one day: 1日2000円 is 2000 yen a day. */
const isOneDay = ({ kind, value: { amount, readings = [] } }: Fact, unit: string): boolean =>
  kind === 'date'
    ? readings.some((reading) => reading.amount === '1' && reading.unit === unit)
    : kind === 'number' && amount === '1';

/**
 * "17.5 km per second", "9 litros por segundo": the word of an ordinal is the unit, but not in "un 5 % por segundo año
 * consecutivo", where it counts what follows.
 */
function isSecond(scan: Scan, { to, value }: Phrase, of: FactKind): boolean {
  if (value !== 'second') return false;
  const next = skipSpace(scan, to);
  if (of === 'measure') return phraseAt(scan, next, 'unit') === undefined;
  return endsClause(scan, to) || phraseAt(scan, next, 'joiner') !== undefined;
}

function unitBase(scan: Scan, at: number): Phrase | undefined {
  const base = phraseAt(scan, at, 'per-unit') ?? unitAfterPer(scan, at);
  if (!base || base.value === '') return undefined;
  // `في الدقيقة 12` is the minute of a match, `im Monat Mai` that month, and "a year earlier" tells when.
  const next = skipSpace(scan, base.to);
  if (numeralAt(scan, next) || isAnyAt(scan, next, TELLING)) return undefined;
  if (phraseAt(scan, next, 'per-unit')?.value === '') return undefined;
  const counted = [...phrasesAt(scan, next, 'ago'), ...phrasesAt(scan, next, 'bound')];
  if (counted.some(({ value }) => value.startsWith('after') || value === 'before')) return undefined;
  return { ...base, from: at };
}

const TELLING: readonly LexiconClass[] = ['month', 'weekday', 'relative'];

/** "Per 100,000" right behind the quantity or behind the noun that is counted. */
function roundBehind(fact: Fact, scan: Scan): string | undefined {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  const next = phraseAt(scan, at, 'per');
  if (next) return roundAt(scan, skipSpace(scan, next.to));
  if (fact.kind !== 'number' || scan.tokens[at]?.kind !== 'letters') return undefined;
  const behind = phraseAt(scan, skipSpace(scan, at + 1), 'per');
  return behind && roundAt(scan, skipSpace(scan, behind.to));
}

/** 每小时 before the quantity, or a unit with the word for "per" behind it. */
function baseBefore(fact: Fact, scan: Scan): string | undefined {
  const from = skipSpaceBack(scan, tokenAt(scan, fact.start));
  const unit = phraseBefore(scan, from, 'unit');
  const first = unit && phraseBefore(scan, skipSpaceBack(scan, unit.from), 'per');
  // In "a second four-year term" the unit is an ordinal.
  if (unit && phraseBefore(scan, from, 'ordinal')?.from === unit.from) return undefined;
  if (unit && first) return fact.kind === 'number' && !countsNoun(fact, scan) ? undefined : only(unit.value);
  const per = phraseBefore(scan, from, 'per');
  const told = per && phraseBefore(scan, skipSpaceBack(scan, per.from), 'unit');
  return told && !isCounted(scan, told.from) ? only(told.value) : undefined;
}

/** `در دقیقه ۱۲ و ۷۸` tells minutes of a match, not twelve a minute. */
function countsNoun(fact: Fact, scan: Scan): boolean {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  return scan.tokens[at]?.kind === 'letters' && phraseAt(scan, at, 'joiner') === undefined;
}

/** The forty minutes of `40 de minute la 180 de grade` are told for themselves; 1時間 of 1時間当たり is the base. */
function isCounted(scan: Scan, from: number): boolean {
  const end = skipSpaceBack(scan, from);
  const of = phraseBefore(scan, end, 'joiner');
  const last = of?.value === 'of' ? skipSpaceBack(scan, of.from) : end;
  const count = numeralBefore(scan, last);
  return count !== undefined && count.amounts[0] !== '1';
}

function wholeOf(fact: Fact, scan: Scan): string | undefined {
  if (fact.kind !== 'percent') return undefined;
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  const of = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'of');
  const whole = of && numeralAt(scan, skipSpace(scan, of.to));
  // "3,2 procent van 4,6 procent" goes from one to the other.
  if (!whole || phraseAt(scan, skipSpace(scan, whole.to), 'percent')) return undefined;
  return !whole.weak && !whole.ordinal ? whole.amounts[0] : undefined;
}

function unitAfterPer(scan: Scan, at: number): Phrase | undefined {
  // `120 €/Monat`
  const per = folded(scan, at) === '/' ? at + 1 : phraseAt(scan, at, 'per')?.to;
  const unit = per === undefined ? undefined : phraseAt(scan, skipSpace(scan, per), 'unit');
  return unit && only(unit.value) !== undefined ? unit : undefined;
}

/** The base of a rate is a round number: 100, 1000, a million. */
function roundAt(scan: Scan, at: number): string | undefined {
  const amount = numeralAt(scan, at)?.amounts[0] ?? powerAt(scan, at);
  return amount !== undefined && /^10{2,}$/.test(amount) ? amount : undefined;
}

/** A power that stands for one of it: "per million". */
function powerAt(scan: Scan, at: number): string | undefined {
  const scale = phraseAt(scan, at, 'scale');
  return scale && `1${'0'.repeat(Number(scale.value))}`;
}

/** A sign that is two units ("m") is no base. */
const only = (units: string): string | undefined => (units.includes(' ') ? undefined : units);

const RATES: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent', 'money', 'measure', 'duration']);
