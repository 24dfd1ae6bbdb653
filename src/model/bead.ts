/** Segments of two or more documents that say the same thing. */
export interface Bead {
  /** Segment indices per document, in the order of the documents given to `align`; empty where a document has no part. */
  readonly sides: readonly (readonly number[])[];
  /** 0 to 1: how sure the tie is. 0 for segments without a counterpart. */
  readonly score: number;
  /** Found after the monotone pass, out of order. */
  readonly moved?: true;
  /** From 1 on: beads that moved together, as a paragraph does, have one number. */
  readonly block?: number;
  /** Given by a file that promised no counterpart in every language: an empty side says nothing. */
  readonly partial?: true;
}
