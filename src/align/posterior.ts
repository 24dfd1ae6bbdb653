import type { Corridor } from './corridor.js';
import type { Move } from './moves.js';
import { fits, type Worth } from './search.js';

/**
 * At `cell * moves.length + move`, the probability of that move among all paths through the corridor: forward and backward
 * sums over worths that are logarithms of likelihoods.
 */
export function posterior(corridor: Corridor, moves: readonly Move[], worth: Worth): Float32Array {
  const { rows, low, high, offset } = corridor;
  const cells = offset[rows + 1] ?? 0;
  const forward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(cells).fill(Number.NEGATIVE_INFINITY);
  const weights = new Float32Array(cells * moves.length).fill(Number.NEGATIVE_INFINITY);
  const cellOf = (i: number, j: number): number => (offset[i] ?? 0) + j - (low[i] ?? 0);
  forward[0] = 0;
  backward[cells - 1] = 0;
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
      const cell = cellOf(i, j);
      let sum = forward[cell] ?? 0;
      for (let at = 0; at < moves.length; at++) {
        const move = moves[at];
        if (!move || !fits(corridor, i, j, move)) continue;
        const weight = worth(i, j, at);
        weights[cell * moves.length + at] = weight;
        sum = addLogs(sum, (forward[cellOf(i - move.source, j - move.target)] ?? 0) + weight);
      }
      forward[cell] = sum;
    }
  }
  const total = forward[cells - 1] ?? 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = high[i] ?? -1; j >= (low[i] ?? 0); j--) {
      const cell = cellOf(i, j);
      for (let at = 0; at < moves.length; at++) {
        const move = moves[at];
        const weight = weights[cell * moves.length + at] ?? 0;
        if (!move || weight === Number.NEGATIVE_INFINITY) continue;
        const before = cellOf(i - move.source, j - move.target);
        const onward = (backward[cell] ?? 0) + weight;
        backward[before] = addLogs(backward[before] ?? 0, onward);
        weights[cell * moves.length + at] = (forward[before] ?? 0) + onward - total;
      }
    }
  }
  return weights.map((weight) => Math.min(1, Math.exp(weight)));
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
