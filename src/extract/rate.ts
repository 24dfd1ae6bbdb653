import type { Fact, FactKind } from '../model/index.js';
import { tokenAt } from './place.js';
import {
  numeralAt,
  numeralBefore,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';

/**
 * Adds what a quantity is told of: a unit ("$12 an hour", 每小时60公里, 1時間当たり900円), a round number of people or the like
 * ("15 per million", "12 deaths per 100,000"), or, of a percentage, the whole ("58.1 % of 895").
 */
export function addRates(facts: readonly Fact[], scan: Scan): Fact[] {
  if (!scan.locale.lexicon.has('per')) return [...facts];
  return facts.map((fact) => {
    if (!RATES.has(fact.kind)) return fact;
    const per = baseAfter(fact, scan) ?? baseBefore(fact, scan) ?? wholeOf(fact, scan);
    return per === undefined ? fact : { ...fact, value: { ...fact.value, per } };
  });
}

/** "An hour" right after the quantity; "per 100,000" also behind the noun that is counted. */
function baseAfter(fact: Fact, scan: Scan): string | undefined {
  const at = skipSpace(scan, tokenAt(scan, fact.end));
  const next = phraseAt(scan, at, 'per');
  if (next) return unitAt(scan, skipSpace(scan, next.to)) ?? roundAt(scan, skipSpace(scan, next.to));
  if (fact.kind !== 'number' || scan.tokens[at]?.kind !== 'letters') return undefined;
  const behind = phraseAt(scan, skipSpace(scan, at + 1), 'per');
  return behind && roundAt(scan, skipSpace(scan, behind.to));
}

/** 每小时 before the quantity, or a unit with the word for "per" behind it. */
function baseBefore(fact: Fact, scan: Scan): string | undefined {
  const from = skipSpaceBack(scan, tokenAt(scan, fact.start));
  const unit = phraseBefore(scan, from, 'unit');
  const first = unit && phraseBefore(scan, skipSpaceBack(scan, unit.from), 'per');
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
  return whole && !whole.weak && !whole.ordinal ? whole.amounts[0] : undefined;
}

function unitAt(scan: Scan, at: number): string | undefined {
  const unit = phraseAt(scan, at, 'unit');
  return unit && only(unit.value);
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

const RATES: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent', 'money', 'measure']);
