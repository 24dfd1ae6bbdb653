import type { Corridor } from './corridor.js';
import type { Move } from './moves.js';

/** What the move of this number is worth when it ends before segments `i` and `j`. */
export type Worth = (i: number, j: number, move: number) => number;

/** For every cell of the corridor the best sum of worths up to it, and the move that ends there (-1 for none). */
export interface Lattice {
  readonly best: Float64Array;
  readonly moves: Int8Array;
}

/** Viterbi search through the corridor. Equal sums keep the earlier move of the list. */
export function search(corridor: Corridor, moves: readonly Move[], worth: Worth): Lattice {
  const { rows, low, high, offset } = corridor;
  const best = new Float64Array(offset[rows + 1] ?? 0).fill(Number.NEGATIVE_INFINITY);
  const taken = new Int8Array(best.length).fill(-1);
  best[0] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
      const cell = (offset[i] ?? 0) + j - (low[i] ?? 0);
      if (i === 0 && j === 0) continue;
      for (let at = 0; at < moves.length; at++) {
        const move = moves[at];
        if (!move || !fits(corridor, i, j, move)) continue;
        const before = best[(offset[i - move.source] ?? 0) + j - move.target - (low[i - move.source] ?? 0)] ?? 0;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const sum = before + worth(i, j, at);
        if (sum > (best[cell] ?? 0)) {
          best[cell] = sum;
          taken[cell] = at;
        }
      }
    }
  }
  return { best, moves: taken };
}

/** Whether a move that ends at (i, j) starts in the corridor and touches no cell outside of it. */
export function fits({ low, high }: Corridor, i: number, j: number, { source, target }: Move): boolean {
  const row = i - source;
  const column = j - target;
  if (row < 0 || column < (low[row] ?? 0) || column > (high[row] ?? -1)) return false;
  if (source === 0 || target === 0) return true;
  return column + 1 >= (low[i] ?? 0) && j <= (high[row + 1] ?? -1);
}
