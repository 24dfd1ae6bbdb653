import { parseDecimal, toNumber } from '../fact/decimal.js';
import type { Fact, Severity } from '../model/index.js';
import type { Rule } from './rules/index.js';

/**
 * What a difference weighs; docs/rules.md tells it to users.
 * - A rule that is not major keeps its own severity.
 * - critical: the value is off by a factor of a thousand or more, or has lost its sign.
 * - minor: the amounts differ by less than one per cent, percentage points are called per cent, or both values are
 *   written in words, small and of one unit, which translators treat freely.
 * - major: everything else.
 */
export function severityOf(rule: Rule, diagnosis: string | undefined, a: Fact, b: Fact): Severity {
  if (rule.severity !== 'major') return rule.severity;
  if (diagnosis === 'sign-lost' || diagnosis === 'long-short-scale') return 'critical';
  const exponent = /^power-of-ten:(-?\d+)$/.exec(diagnosis ?? '')?.[1];
  if (exponent !== undefined && Math.abs(Number(exponent)) >= 3) return 'critical';
  if (diagnosis === 'percentage-points') return 'minor';
  return (isSmallWord(a) && isSmallWord(b) && unitOf(a) === unitOf(b)) || isNearlyEqual(a, b) ? 'minor' : 'major';
}

/** A number up to twelve, written in words. */
function isSmallWord(fact: Fact): boolean {
  if (/\p{Nd}/u.test(fact.text)) return false;
  const amount = Number(fact.value.amount ?? Number.NaN);
  return Math.abs(amount) <= 12;
}

/** Two amounts of one unit with a relative error of less than one per cent; a year or an ordinal is no amount. */
function isNearlyEqual(a: Fact, b: Fact): boolean {
  if (!isAmount(a) || !isAmount(b) || unitOf(a) !== unitOf(b)) return false;
  const [left, right] = [sizeOf(a), sizeOf(b)];
  return left !== right && Math.abs(left - right) < 0.01 * Math.max(Math.abs(left), Math.abs(right));
}

const isAmount = ({ kind }: Fact): boolean => kind === 'number' || kind === 'money' || kind === 'measure';

const unitOf = ({ value }: Fact): string | undefined => value.currency ?? value.unit;

function sizeOf({ value: { amount = '' } }: Fact): number {
  const decimal = amount.length <= 60 ? parseDecimal(amount) : undefined;
  return decimal ? toNumber(decimal) : Number.NaN;
}
