import type { Article, Fact, Segment, Span } from '../../model/index.js';

/** A sentence whose figures do not fit each other. */
export interface Contradiction {
  /** The same for two documents that state the same. */
  readonly says: string;
  /** The places that show it, in the order of the text. */
  readonly shown: readonly (Fact | Span)[];
}

/** A sentence with its facts, in the order of the text. */
export interface Sentence {
  readonly article: Article;
  readonly segment: Segment;
  readonly facts: readonly Fact[];
}
