import type { Document } from './document.js';
import type { Fact } from './fact.js';
import type { Segment } from './segment.js';

/** An annotated document: what `group`, `align` and `compare` work on. */
export interface Article {
  readonly document: Document;
  readonly segments: readonly Segment[];
  /** In order of start, then longer first; ranges stand before their ends. */
  readonly facts: readonly Fact[];
}
