import type { Discrepancy, Finding, Severity } from '../model/index.js';
import { identify } from './identify.js';

export interface TriageOptions {
  /** 0 to 1: findings less sure than this are left out. */
  readonly minConfidence: number;
  /** Rule id to severity, or `off`. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Gives findings their stable ids and severities, and leaves out what the options silence. */
export function triage(findings: readonly Finding[], options: TriageOptions): Discrepancy[] {
  return identify(findings)
    .filter(({ rule, confidence }) => confidence >= options.minConfidence && options.rules[rule] !== 'off')
    .map((discrepancy) => {
      const severity = options.rules[discrepancy.rule];
      return severity === undefined || severity === 'off' ? discrepancy : { ...discrepancy, severity };
    });
}
