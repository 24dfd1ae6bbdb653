import type { FactsRelated } from '../../fact/relate.js';
import type { Fact, Severity } from '../../model/index.js';
import type { Diagnosis } from '../diagnosis.js';

/** One rule of comparison: what its findings are called, and what its documentation says. */
export interface Rule {
  /** The name of its file, and the SARIF rule id. */
  readonly id: string;
  /** MQM error type. */
  readonly mqm: string;
  /** ITS 2.0 `locQualityIssueType`. */
  readonly its: string;
  /** What a finding weighs when its diagnosis says nothing more. */
  readonly severity: Severity;
  readonly doc: {
    readonly means: string;
    /** Two texts that the rule reports. */
    readonly fails: readonly [string, string];
    /** Two texts that it passes. */
    readonly passes: readonly [string, string];
  };
}

/** Two facts in the same place of a bead that disagree. */
export interface Difference {
  readonly a: Fact;
  readonly b: Fact;
  readonly related: FactsRelated;
  /** Both are ends of ranges. */
  readonly inRanges: boolean;
}

/** A rule about two values. The first rule of the list that claims a difference reports it. */
export interface ValueRule extends Rule {
  /** The diagnosis, `true` when there is nothing special to say, undefined when the difference is not this rule's. */
  claims(difference: Difference): Diagnosis | true | undefined;
}
