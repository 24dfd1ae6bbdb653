import type { Corridor } from './corridor.js';
import type { Move } from './moves.js';
import type { Lattice } from './search.js';

/** A step of the path: it ends before segments `i` and `j` and has taken the move's segments. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly move: Move;
  /** The move's number in the list of moves. */
  readonly at: number;
}

/** The best path through the lattice, from the beginning to the end. */
export function traceback({ rows, columns, low, offset }: Corridor, moves: readonly Move[], lattice: Lattice): Step[] {
  const steps: Step[] = [];
  let i = rows;
  let j = columns;
  while (i > 0 || j > 0) {
    const at = lattice.moves[(offset[i] ?? 0) + j - (low[i] ?? 0)] ?? -1;
    const move = moves[at];
    if (!move) break;
    steps.push({ i, j, move, at });
    i -= move.source;
    j -= move.target;
  }
  return steps.reverse();
}
