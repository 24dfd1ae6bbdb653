import type { LexiconClass } from '../locale/index.js';
import type { Fact, FactKind } from '../model/index.js';
import { isRunStart } from '../text/tokens.js';
import { isHowOften, timesEnd } from './how-often.js';
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
import { isSpaced, isWrittenTogether } from './weak.js';

/**
 * Adds what a quantity is told of: a unit ("$12 an hour", 每小时60公里, 1時間当たり900円), a round number of people or the like
 * ("15 per million", "12 deaths per 100,000"), or, of a percentage, the whole ("58.1 % of 895").
 */
export function addRates(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  const isTold = (scan.all & TOPIC.rate) > 0 || facts.some((fact, index) => oneTouching(fact, index, facts, scan));
  if (!isTold) return facts.map((fact) => withBase(fact, wholeOf(fact, scan)));
  const spent = new Set<Fact>();
  const rated = facts.map((fact, index) => {
    if (!RATES.has(fact.kind)) return fact;
    const unit = rateOf(fact, index, facts, scan);
    if (unit?.told) spent.add(unit.told);
    return withBase(fact, unit?.unit ?? roundBehind(fact, scan) ?? baseBefore(fact, scan) ?? wholeOf(fact, scan));
  });
  return spent.size > 0 ? rated.filter((_, index) => !spent.has(facts[index] as Fact)) : rated;
}

const withBase = (fact: Fact, per: string | undefined): Fact =>
  per === undefined ? fact : restated(fact, { ...fact.value, per });

/** "Twice a week" is two a week; "twice" alone counts nothing that other languages would say with a number. */
export function withoutLoneTimes(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  if ((scan.all & TOPIC.rate) === 0) return facts;
  return facts.filter((fact, index) => !isHowOften(fact, scan) || rateOf(fact, index, facts, scan) !== undefined);
}

/** The unit that a quantity is told of, behind it or in front. */
function rateOf(fact: Fact, index: number, facts: readonly Fact[], scan: Scan): Base | undefined {
  const near = nearOf(index, facts);
  return (
    unitBehind(fact, scan, near) ??
    unitInFront(fact, scan, near) ??
    baseOfTimes(fact, scan, near) ??
    oneTouching(fact, index, facts, scan)
  );
}

/** 一天8小时 and 一个月3000元 in scripts that write words together: a span of one in words, and figures that touch it. */
function oneTouching({ kind, start }: Fact, index: number, facts: readonly Fact[], scan: Scan): Base | undefined {
  if (kind !== 'money' && kind !== 'duration') return undefined;
  const told = nearOf(index, facts).find(({ end, value, text }) => end === start && !value.hedge && !DIGIT.test(text));
  const unit = told && unitOfOne(told);
  if (unit === undefined || (kind === 'duration' && unit !== 'day' && unit !== 'week')) return undefined;
  const from = tokenAt(scan, start);
  const touches = scan.tokens[from]?.kind === 'digits' && isWrittenTogether(folded(scan, from - 1));
  return touches ? { unit, told } : undefined;
}

const DIGIT = /\p{Nd}/u;

/** Facts so far off in their order may stand right beside a quantity. */
const NEAR = 3;

const nearOf = (at: number, facts: readonly Fact[]): readonly Fact[] =>
  facts.slice(Math.max(0, at - NEAR), at + NEAR).filter((other) => other !== facts[at]);

/** A unit of time that a quantity is told of, and the span of time that was read there: the "a month" of "$5 a month". */
interface Base {
  readonly unit: string;
  readonly told: Fact | undefined;
}

/** A unit behind the quantity, or behind the one word that is counted. */
function unitBehind(fact: Fact, scan: Scan, near: readonly Fact[]): Base | undefined {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  const counts = fact.kind === 'number' && scan.tokens[at]?.kind === 'letters' && !isHowOften(fact, scan);
  const base = unitBase(scan, at) ?? (counts ? unitBase(scan, skipSpace(scan, endOfNoun(scan, at))) : undefined);
  return base && baseOf(scan, base, near, fact.kind);
}

/** One word is counted, or the noun of times, which has more than one token where words are written together. */
const endOfNoun = (scan: Scan, at: number): number => phraseAt(scan, at, 'times')?.to ?? at + 1;

/** 每月 of 每月800元, `yılda` of `yılda 9600 lira`; `üç ayda` are three months. */
function unitInFront(fact: Fact, scan: Scan, near: readonly Fact[]): Base | undefined {
  const base = phraseBefore(scan, skipSpaceBack(scan, tokenAt(scan, fact.start)), 'per-unit-before');
  // The 주 of 맥주 is no week.
  if (base && isSpaced(folded(scan, base.from)) && !isRunStart(scan.tokens, base.from)) return undefined;
  // The 週 of 週40時間 is one; that of 翌週 (the week after) is none.
  if (base && base.to - base.from === 1 && IDEOGRAPHS.test(folded(scan, base.from - 1) + folded(scan, base.from)))
    return undefined;
  return base && !isThatOne(scan, base.from) ? baseOf(scan, base, near, fact.kind) : undefined;
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

/**
 * What is said so of counts of times only, on either side: `kaksi kertaa viikossa`, `күніне екі рет`, and a span of one unit right
 * beside them: 一周两次, 1日3回, `hai lần một tuần`.
 */
function baseOfTimes(fact: Fact, scan: Scan, near: readonly Fact[]): Base | undefined {
  const to = timesEnd(fact, scan);
  if (to === undefined) return undefined;
  const next = skipSpace(scan, to);
  const behind = unitBase(scan, next, 'times-unit');
  const told = behind && baseOf(scan, behind, near, fact.kind);
  if (told) return told;
  const from = skipSpaceBack(scan, tokenAt(scan, fact.start));
  const before = phraseBefore(scan, from, 'times-unit');
  if (before && before.value !== '' && !isThatOne(scan, before.from)) return baseOf(scan, before, near, fact.kind);
  const span = near.find(
    ({ start, end }) =>
      (tokenAt(scan, start) === next && !tellsWhen(scan, skipSpace(scan, tokenAt(scan, end)))) ||
      (tokenAt(scan, end) === from && !isThatOne(scan, tokenAt(scan, start))),
  );
  const unit = span && unitOfOne(span);
  return unit === undefined ? undefined : { unit, told: span };
}

/** Two weeks, and the one week of "this week", `গত সপ্তাহে` or 第一天, are no base. */
function isThatOne(scan: Scan, from: number): boolean {
  const end = skipSpaceBack(scan, from);
  return numeralBefore(scan, end) !== undefined || phraseBefore(scan, end, 'times-unit')?.value === '';
}

/** In "came twice a week ago" and `פעמיים בשבוע שעבר` the span tells when. */
const tellsWhen = (scan: Scan, at: number): boolean => isAnyAt(scan, at, PAST) || turnsToWhen(scan, at);

/** Whether a word stands there that makes the unit before it tell when: `dernier` of `le mois dernier`. */
const turnsToWhen = (scan: Scan, at: number): boolean =>
  WHEN.some((lexiconClass) => phraseAt(scan, at, lexiconClass)?.value === '');

const PAST: readonly LexiconClass[] = ['ago', 'bound', 'relative'];
const WHEN: readonly LexiconClass[] = ['per-unit', 'times-unit'];

/** The unit of which a span of time says one; 1日 is the first of some month as well. */
function unitOfOne({ kind, value: { amount, unit, readings = [] } }: Fact): string | undefined {
  if (kind === 'duration') return amount === '1' ? unit : undefined;
  return kind === 'date' ? readings.find((one) => one.amount === '1' && one.unit === 'day')?.unit : undefined;
}

/** 1日 is the first of a month, or one day: 1日2000円 is 2000 yen a day. */
const isOneDay = (fact: Fact, unit: string): boolean =>
  fact.kind === 'date' ? unitOfOne(fact) === unit : fact.kind === 'number' && fact.value.amount === '1';

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

function unitBase(scan: Scan, at: number, name: LexiconClass = 'per-unit'): Phrase | undefined {
  const base = phraseAt(scan, at, name) ?? unitAfterPer(scan, at);
  if (!base || base.value === '') return undefined;
  // `في الدقيقة 12` is the minute of a match, `im Monat Mai` that month, and "a year earlier" tells when.
  const next = skipSpace(scan, base.to);
  if (numeralAt(scan, next) || isAnyAt(scan, next, TELLING)) return undefined;
  if (turnsToWhen(scan, next)) return undefined;
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
