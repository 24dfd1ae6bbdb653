import { comparableAmounts } from '../fact/comparable.js';
import { parseDecimal, toNumber } from '../fact/decimal.js';
import { isSlip } from '../fact/digit-change.js';
import type { Fact } from '../model/index.js';
import { isRoundWord } from './forms.js';
import { type Member, relateMembers } from './members.js';

/**
 * 0 to about 1.4: how likely two facts that differ were meant to be the same, by how small a slip makes the one of the
 * other, by kind and unit, and by their places in the sentence. `alone` says that no other fact is left to pair with.
 */
export function closeness(a: Member, b: Member, alone: boolean): number {
  if (isVague(a.fact) || isVague(b.fact)) return 0;
  if ((isHalf(a.fact) && isPlain(b.fact)) || (isHalf(b.fact) && isPlain(a.fact))) return 0;
  const { relation, reason } = relateMembers(a, b);
  if (relation !== 'different') return 0;
  let score = likeness(a.fact, b.fact, reason);
  const [wordsA, wordsB] = [isInWords(a.fact), isInWords(b.fact)];
  if (a.fact.kind === b.fact.kind) score += 0.15;
  const [unitA, unitB] = [unitOf(a.fact), unitOf(b.fact)];
  if (unitA !== undefined && unitA === unitB) score += 0.15;
  if (wordsA === wordsB) score += 0.1;
  if (alone && wordsA === wordsB && a.fact.kind === b.fact.kind) score += 0.2;
  return score + 0.2 * (1 - Math.abs(a.place - b.place));
}

/** Written without figures. */
export const isInWords = (fact: Fact): boolean => !/\p{Nd}/u.test(fact.text);

/**
 * "One" is as often an article or a pronoun as a number, "first" may be an adverb, and "thousands" is no figure: they
 * may agree, never differ.
 */
function isVague(fact: Fact): boolean {
  if (!isInWords(fact)) return false;
  return isRoundWord(fact) || (fact.value.amount === '1' && (fact.kind === 'number' || fact.kind === 'ordinal'));
}

/** "Half of them" is most often an idiom: it differs from a third of them or from 60 percent, not from any number. */
const isHalf = (fact: Fact): boolean => fact.kind === 'number' && isInWords(fact) && fact.value.fraction === '1/2';

const isPlain = ({ kind, value }: Fact): boolean => kind === 'number' && value.fraction === undefined;

const unitOf = (fact: Fact): string | undefined => fact.value.currency ?? fact.value.unit;

function likeness(a: Fact, b: Fact, reason: string): number {
  if (SAME_AMOUNT.has(reason)) return 0.75;
  const [left, right] = comparableAmounts(a, b);
  if (left !== undefined && right !== undefined) {
    if (isSlip(left, right)) return isInWords(a) && isInWords(b) ? 0.4 : 0.6;
    const [first, second] = [magnitudeOf(left), magnitudeOf(right)];
    return first > 0 && second > 0 ? (0.45 * Math.min(first, second)) / Math.max(first, second) : 0;
  }
  return a.kind === b.kind ? 0.4 : 0.3;
}

const SAME_AMOUNT = new Set(['percent', 'currency', 'unit', 'hedge', 'parts-swapped', 'day-month']);

function magnitudeOf(amount: string): number {
  const decimal = amount.length <= 60 ? parseDecimal(amount) : undefined;
  return decimal ? Math.abs(toNumber(decimal)) : 0;
}
