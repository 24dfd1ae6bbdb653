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
  /**
   * How its documents hang together: `copy`, one text in one language; `translation`, one text in several; `same
   * event`, at least one report of its own. Absent for a document alone and for stories that were given.
   */
  readonly relation?: 'copy' | 'translation' | 'same event';
  /** Groups of documents that are one text in one language, however the others hang together; absent where there are none. */
  readonly duplicates?: readonly (readonly string[])[];
  /** Ids of stories on the same topic that are not this event, likeliest first. */
  readonly related?: readonly string[];
}
