/** Facts of several documents that stand in one place of a bead: they say the same, or they differ. */
export interface Tie {
  /** Index of the bead in the ladder. */
  readonly bead: number;
  readonly agrees: boolean;
  readonly facts: readonly TiedFact[];
}

export interface TiedFact {
  /** Index of the document among those of the story. */
  readonly document: number;
  /** Index of the fact among those of the document. */
  readonly fact: number;
}
