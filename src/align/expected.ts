import type { Corridor } from './corridor.js';
import { isFull, type Move } from './moves.js';
import { search } from './search.js';
import { type Step, traceback } from './traceback.js';

/**
 * The path whose beads are expected to be right most often, which need not be the likeliest path: where many readings
 * compete, the likeliest one may hold beads that most of the others do without. A right bead counts in precision and in
 * recall, one with an empty side in precision only, and each bead lowers the precision of all others: near the best, a
 * bead of probability p adds 2p - F (p - F with an empty side) to the mean of the two. Beads that are hardly likely are
 * kept from saving others where nothing is known, unless they are on the likeliest path.
 */
export function likelyRight(
  corridor: Corridor,
  moves: readonly Move[],
  probabilities: Float32Array,
  likeliest: readonly Step[],
): Step[] {
  const { low, offset } = corridor;
  const place = (i: number, j: number, at: number): number =>
    ((offset[i] ?? 0) + j - (low[i] ?? 0)) * moves.length + at;
  const kept = new Set(likeliest.map(({ i, j, at }) => place(i, j, at)));
  const lattice = search(corridor, moves, (i, j, at) => {
    const probability = probabilities[place(i, j, at)] ?? 0;
    if (probability < LEAST && !kept.has(place(i, j, at))) return Number.NEGATIVE_INFINITY;
    return (isFull(moves[at]) ? 2 : 1) * probability - USUAL;
  });
  return traceback(corridor, moves, lattice);
}

/** About the share of beads that are right. */
const USUAL = 0.9;
const LEAST = 0.1;
