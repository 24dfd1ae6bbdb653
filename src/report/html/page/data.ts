import type { Coverage, FactKind, Problem, Severity } from '../../../model/index.js';

/** What the page is given: an index, read when it opens, and a story each, read when it is shown. */
export interface PageIndex {
  readonly signature: string;
  readonly documents: readonly PageDocument[];
  readonly stories: readonly StoryEntry[];
  /** Rule id to what the rule says. */
  readonly rules: Readonly<Record<string, string>>;
  readonly coverage: Coverage;
  readonly known: number;
  readonly suppressed: number;
  readonly problems: readonly Problem[];
}

export interface PageDocument {
  readonly path: string;
  readonly language: string;
  readonly direction: Direction;
}

export type Direction = 'ltr' | 'rtl';

export interface StoryEntry {
  readonly id: string;
  readonly title: string;
  /** Indices into the page's documents. */
  readonly documents: readonly number[];
  /** The source among them, where one was named: an index into the page's documents. */
  readonly source?: number;
  readonly confidence: number;
  readonly relation?: string;
  readonly findings: readonly FindingEntry[];
}

export interface FindingEntry {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The languages it concerns: the suspect's, else those of all its sides. */
  readonly concerns: readonly string[];
}

export interface StoryData {
  /** In the order of the story's documents. */
  readonly versions: readonly Version[];
  readonly rows: readonly Row[];
  /** In the order of the story's findings. */
  readonly findings: readonly FindingPlaces[];
}

export interface Version {
  readonly segments: readonly PageSegment[];
}

export interface PageSegment {
  readonly text: string;
  readonly facts: readonly PageFact[];
  readonly heading?: true;
  readonly boilerplate?: true;
}

/** Offsets are UTF-16 code units in the segment's text; `value` is readable; facts of one tie stand for each other. */
export type PageFact = readonly [start: number, end: number, kind: FactKind, value: string, tie: number | null];

export interface Row {
  /** Segment indices a version. */
  readonly sides: readonly (readonly number[])[];
  readonly score: number;
  readonly moved?: true;
}

export interface FindingPlaces {
  readonly confidence: number;
  /** Index of a version. */
  readonly suspect: number | null;
  /** Index of the row that it is shown under. */
  readonly row: number;
  readonly places: readonly FindingPlace[];
}

export interface FindingPlace {
  /** Index of a version. */
  readonly version: number;
  /** Null where something is missing. */
  readonly segment: number | null;
  /** UTF-16 code units in the segment's text. */
  readonly start: number;
  readonly end: number;
  /** `5:16`, or the id of a row. */
  readonly where: string;
}
