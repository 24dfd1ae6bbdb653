import type { FactValue } from './fact.js';

export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

/** MQM severities; `neutral` is noted and never fails a run. */
export type Severity = (typeof SEVERITIES)[number];

/** One place that a discrepancy shows. Where something is missing: `segment` null, `text` "" and `start` = `end` at the gap. */
export interface Side {
  /** Document id. */
  readonly document: string;
  readonly unit?: string;
  readonly segment: number | null;
  readonly segmentText: string | null;
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: FactValue;
}

/** What `compare` finds: a rule, its places, and what kind of slip it looks like. */
export interface Finding {
  /** Rule id: the name of its file in compare/rules. */
  readonly rule: string;
  readonly severity: Severity;
  /** 0 to 1: how likely an editor would agree. */
  readonly confidence: number;
  /** Machine word such as `digits-swapped`; its wording is the report's. */
  readonly diagnosis?: string;
  /** Story id. */
  readonly story: string;
  /** The document that stands alone against the others, or departs from the source. */
  readonly suspect: string | null;
  /** At least two, in the order of the story's documents. */
  readonly sides: readonly Side[];
}

/** A finding after triage: with its stable id, and whether it is suppressed. */
export interface Discrepancy extends Finding {
  readonly id: string;
}
