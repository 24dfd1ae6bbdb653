/** The documents that report the same event. */
export interface Story {
  /** Stable: made from the ids of its documents. */
  readonly id: string;
  /** 0 to 1; 1 for a document alone. */
  readonly confidence: number;
  /** Document ids, sorted. */
  readonly documents: readonly string[];
  /** What ties the documents: the shared figures, dates and names, readable, rarest first. */
  readonly evidence?: readonly string[];
}
