import type { Pairs } from './candidates.js';
import type { Corpus } from './corpus.js';
import { type Likeness, likenessIn } from './likeness.js';
import { type Quoting, quotations } from './quotations.js';
import type { Range } from './shares.js';
import type { Timing } from './timing.js';

export interface PairOdds {
  /** Of any two documents. */
  readonly odds: (a: number, b: number) => number;
  /** Of the given pairs, in their order. */
  readonly first: Float64Array;
}

/** What is to be known of each of some pairs, side by side. */
export interface Alike extends Readonly<Record<'odds' | keyof Quoting, Float64Array>> {}

export function alikeIn(corpus: Corpus, pairs: Pairs, { from, to }: Range): Alike {
  const likeness = likenessIn(corpus);
  const alike = room(to - from);
  for (let at = from; at < to; at++) {
    const like = likeness(pairs.a[at] ?? 0, pairs.b[at] ?? 0);
    for (const column of COLUMNS) alike[column][at - from] = like[column];
  }
  return alike;
}

/** Those of all pairs, from parts in order. */
export function joinAlike(parts: readonly Alike[]): Alike {
  const joined = room(parts.reduce((sum, { odds }) => sum + odds.length, 0));
  let next = 0;
  for (const part of parts) {
    for (const column of COLUMNS) joined[column].set(part[column], next);
    next += part.odds.length;
  }
  return joined;
}

const COLUMNS = ['odds', 'stretchOfA', 'stretchOfB', 'shareOfA', 'shareOfB', 'matched'] as const;

const room = (size: number): Alike => ({
  odds: new Float64Array(size),
  stretchOfA: new Float64Array(size),
  stretchOfB: new Float64Array(size),
  shareOfA: new Float64Array(size),
  shareOfB: new Float64Array(size),
  matched: new Float64Array(size),
});

/**
 * The log odds that two documents report the same event; what quotes a story is not the same, however alike.
 *
 * @param alike how alike the given pairs are.
 */
export function pairOdds(
  likeness: (a: number, b: number) => Likeness,
  pairs: Pairs,
  alike: Alike,
  timing: Timing,
): PairOdds {
  const first = new Float64Array(pairs.a.length);
  const quoted = quotations((a, b) => likeness(a, b).odds < UNLIKE);
  const quoting = (at: number): Quoting => ({
    stretchOfA: alike.stretchOfA[at] ?? 0,
    stretchOfB: alike.stretchOfB[at] ?? 0,
    shareOfA: alike.shareOfA[at] ?? 0,
    shareOfB: alike.shareOfB[at] ?? 0,
    matched: alike.matched[at] ?? 0,
  });
  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at] ?? 0;
    first[at] = (alike.odds[at] ?? 0) - timing.delay(a, b);
    quoted.note(a, b, quoting(at));
  }
  const settled = (a: number, b: number, found: number, like: Quoting): number =>
    found > QUOTED && quoted.has(a, b, like) ? QUOTED : found;
  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at] ?? 0;
    const found = first[at] ?? 0;
    if (found > QUOTED) first[at] = timing.areNear(a, b) ? settled(a, b, found, quoting(at)) : APART;
  }
  const odds = (a: number, b: number): number => {
    if (!timing.areNear(a, b)) return APART;
    const like = likeness(a, b);
    return settled(a, b, like.odds - timing.delay(a, b), like);
  };
  return { odds, first };
}

/** Log odds under which two texts tell of different events. */
const UNLIKE = -5;
/** Log odds of a round-up and a story that it quotes. */
const QUOTED = -1;
/** Log odds of two documents that were published too far apart: no number of likely pairs outweighs one such. */
const APART = -1000;
