import type { Finding, Severity, Side } from '../model/index.js';
import type { Diagnosis } from './diagnosis.js';
import type { Rule } from './rules/rule.js';
import type { Comparing } from './story.js';

/** A finding before its confidence is known. */
export interface Draft extends Omit<Finding, 'confidence'> {
  /** 0 to 1: how sure it is that the sentences belong together. */
  readonly tie: number;
}

export interface Telling {
  readonly sides: readonly Side[];
  /** Position of the document that stands alone, or departs from the source. */
  readonly suspect: number | null;
  readonly tie: number;
  /** Where it is not the rule's own. */
  readonly severity?: Severity;
  readonly diagnosis?: Diagnosis | undefined;
}

/** What a rule found, as a list: empty where it cannot show two places. */
export function draft(comparing: Comparing, rule: Rule, telling: Telling): Draft[] {
  const { sides, suspect, tie, severity = rule.severity, diagnosis } = telling;
  if (sides.length < 2) return [];
  return [
    {
      rule: rule.id,
      severity,
      tie,
      ...(diagnosis !== undefined && { diagnosis }),
      story: comparing.story.id,
      suspect: suspect === null ? null : (comparing.articles[suspect]?.document.id ?? null),
      sides,
    },
  ];
}
