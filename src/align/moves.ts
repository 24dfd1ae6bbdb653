/** A way to go on: this many segments of the first document with this many of the second, and how often that happens. */
export interface Move {
  readonly source: number;
  readonly target: number;
  readonly share: number;
}

/** Whether a move ties segments of both documents. */
export const isFull = (move: Move | undefined): boolean => move !== undefined && move.source > 0 && move.target > 0;

/** Shares to begin with; later passes count what the documents at hand do. */
export const MOVES: readonly Move[] = [
  { source: 1, target: 1, share: 0.8 },
  { source: 1, target: 0, share: 0.03 },
  { source: 0, target: 1, share: 0.03 },
  { source: 1, target: 2, share: 0.05 },
  { source: 2, target: 1, share: 0.05 },
  { source: 2, target: 2, share: 0.01 },
  { source: 1, target: 3, share: 0.006 },
  { source: 3, target: 1, share: 0.006 },
  { source: 2, target: 3, share: 0.003 },
  { source: 3, target: 2, share: 0.003 },
  { source: 1, target: 4, share: 0.002 },
  { source: 4, target: 1, share: 0.002 },
  { source: 3, target: 3, share: 0.001 },
];

/** Longest run of segments that one move takes. */
export const LONGEST = 4;

/** Longest run of segments of one document in a rung: a bead whose finer pieces were tied one by one may be longer. */
export const LONGEST_RUNG = 8;
