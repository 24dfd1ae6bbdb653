import type { Pairs } from './candidates.js';
import type { Likeness } from './likeness.js';
import { quotations } from './quotations.js';
import type { Timing } from './timing.js';

export interface PairOdds {
  /** Of any two documents. */
  readonly odds: (a: number, b: number) => number;
  /** Of the given pairs, in their order. */
  readonly first: Float64Array;
}

/** The log odds that two documents report the same event; what quotes a story is not the same, however alike. */
export function pairOdds(likeness: (a: number, b: number) => Likeness, pairs: Pairs, timing: Timing): PairOdds {
  const first = new Float64Array(pairs.a.length);
  const quoted = quotations((a, b) => likeness(a, b).odds < UNLIKE);
  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at] ?? 0;
    const like = likeness(a, b);
    first[at] = like.odds - timing.delay(a, b);
    quoted.note(a, b, like);
  }
  const odds = (a: number, b: number): number => {
    if (!timing.areNear(a, b)) return APART;
    const like = likeness(a, b);
    const found = like.odds - timing.delay(a, b);
    return found > QUOTED && quoted.has(a, b, like) ? QUOTED : found;
  };
  for (const [at, a] of pairs.a.entries()) if ((first[at] ?? 0) > QUOTED) first[at] = odds(a, pairs.b[at] ?? 0);
  return { odds, first };
}

/** Log odds under which two texts tell of different events. */
const UNLIKE = -5;
/** Log odds of a round-up and a story that it quotes. */
const QUOTED = -1;
/** Log odds of two documents that were published too far apart: no number of likely pairs outweighs one such. */
const APART = -1000;
