import type { Fact, Severity } from '../model/index.js';
import type { Rule } from './rules/index.js';

/**
 * What a difference weighs.
 * - A rule's own severity holds unless one of the following says otherwise.
 * - critical: the value is off by a factor of a thousand or more, or has lost its sign.
 * - minor: both values are written in words and small, which translators treat freely.
 */
export function severityOf(rule: Rule, diagnosis: string | undefined, a: Fact, b: Fact): Severity {
  if (rule.severity !== 'major') return rule.severity;
  if (diagnosis === 'sign-lost' || diagnosis === 'long-short-scale') return 'critical';
  const exponent = /^power-of-ten:(-?\d+)$/.exec(diagnosis ?? '')?.[1];
  if (exponent !== undefined && Math.abs(Number(exponent)) >= 3) return 'critical';
  return isSmallWord(a) && isSmallWord(b) ? 'minor' : 'major';
}

/** A number up to twelve, written in words. */
export function isSmallWord(fact: Fact): boolean {
  if (/\p{Nd}/u.test(fact.text)) return false;
  const amount = Number(fact.value.amount ?? Number.NaN);
  return Math.abs(amount) <= 12;
}
