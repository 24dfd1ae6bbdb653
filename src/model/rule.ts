import type { Severity } from './discrepancy.js';

/** What is said of a rule of comparison: its names in the standards, and its documentation. */
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
    /** Two texts that the rule reports; one where it contradicts itself. */
    readonly fails: readonly string[];
    /** Texts that it passes. */
    readonly passes: readonly string[];
  };
}
