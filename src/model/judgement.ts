import type { Article } from './article.js';
import type { Bead } from './bead.js';
import type { Discrepancy } from './discrepancy.js';
import type { Story } from './story.js';
import type { Tie } from './tie.js';

/** What was looked at, so that a clean report that compared nothing does not look like a clean bill. */
export interface Coverage {
  readonly segments: number;
  readonly factsRead: number;
  /** Facts that had a counterpart to be compared with. */
  readonly factsCompared: number;
  /** Decimal digits of the texts that stand in no fact. */
  readonly digitsOutsideFacts: number;
  /** Segments without a counterpart, boilerplate and documents alone in their story left out. */
  readonly segmentsUnaligned: number;
  /** Beads whose score was too low to be compared. */
  readonly beadsUnderFloor: number;
}

export interface SuppressedDiscrepancy {
  readonly discrepancy: Discrepancy;
  /** Why it is silenced, as the configuration says. */
  readonly reason: string;
}

/** One story, judged. */
export interface Judgement {
  readonly story: Story;
  /** In the order of `story.documents`. */
  readonly articles: readonly Article[];
  readonly ladder: readonly Bead[];
  /** Which facts were held against each other. */
  readonly ties: readonly Tie[];
  /** The document that is the source, where one was named and is in the story. */
  readonly source?: string;
  readonly discrepancies: readonly Discrepancy[];
  /** Findings that the configuration silences, for the formats that can say so. */
  readonly suppressed?: readonly SuppressedDiscrepancy[];
  readonly coverage: Coverage;
}
