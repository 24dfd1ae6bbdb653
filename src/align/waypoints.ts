import { type Candidate, candidatesOf, rareUpTo } from './candidates.js';
import type { Ties } from './lexicon.js';
import type { Side } from './terms.js';

/** Pairs of segments that are looked at, for each segment. */
const MOST_PAIRS = 4;

/**
 * Points `(i, j)` that the path through two long documents very likely passes: the heaviest ascending chain of pairs of
 * segments that share rare anchors. A pair off the line that its neighbours make must outweigh the detour, so a figure
 * that two sentences share by chance does not bend the path.
 */
export function waypointsOf(a: Side, b: Side, ties: Ties): [number, number][] {
  const rare = rareUpTo(a, b, ties, MOST_PAIRS * (a.count + b.count));
  const chain = heaviestChain(candidatesOf(a, b, ties, rare, 0), b.count / Math.max(1, a.count), b.count);
  return chain.map(({ i, j }) => [i + 1, j + 1]);
}

/** What a step off the diagonal costs a segment, and at most. */
const SHIFT = 0.05;
const MOST_SHIFT = 6;
/** Predecessors that are tried with their true shift; all others are thought to be as far off as can be. */
const NEAR = 100;

function heaviestChain(found: readonly Candidate[], slope: number, columns: number): Candidate[] {
  const best = new Float64Array(found.length);
  const before = new Int32Array(found.length).fill(-1);
  const heaviest = new PrefixMaximum(columns + 1);
  let waiting = 0;
  found.forEach((candidate, at) => {
    // Candidates of the same row may not follow each other.
    for (; (found[waiting]?.i ?? candidate.i) < candidate.i; waiting++) {
      heaviest.raise(found[waiting]?.j ?? 0, best[waiting] ?? 0, waiting);
    }
    let sum = 0;
    let from = -1;
    const far = heaviest.upTo(candidate.j - 1);
    if (far.at >= 0 && far.value - MOST_SHIFT > sum) {
      sum = far.value - MOST_SHIFT;
      from = far.at;
    }
    for (let near = at - 1; near >= Math.max(0, at - NEAR); near--) {
      const earlier = found[near];
      if (!earlier || earlier.i >= candidate.i || earlier.j >= candidate.j) continue;
      const shift = Math.abs(candidate.j - earlier.j - (candidate.i - earlier.i) * slope);
      const value = (best[near] ?? 0) - Math.min(MOST_SHIFT, shift * SHIFT);
      if (value > sum) {
        sum = value;
        from = near;
      }
    }
    best[at] = sum + candidate.weight;
    before[at] = from;
  });
  let last = -1;
  for (let at = 0; at < best.length; at++) if (last < 0 || (best[at] ?? 0) > (best[last] ?? 0)) last = at;
  const chain: Candidate[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const candidate = found[at];
    if (candidate) chain.push(candidate);
  }
  return chain.reverse();
}

/** The largest value, and whose it is, at or before a place (Fenwick's tree). */
class PrefixMaximum {
  private readonly values: Float64Array;
  private readonly owners: Int32Array;

  constructor(size: number) {
    this.values = new Float64Array(size + 1);
    this.owners = new Int32Array(size + 1).fill(-1);
  }

  raise(place: number, value: number, owner: number): void {
    for (let at = place + 1; at < this.values.length; at += at & -at) {
      if (value > (this.values[at] ?? 0)) {
        this.values[at] = value;
        this.owners[at] = owner;
      }
    }
  }

  upTo(place: number): { value: number; at: number } {
    let value = 0;
    let owner = -1;
    for (let at = place + 1; at > 0; at -= at & -at) {
      if ((this.values[at] ?? 0) > value) {
        value = this.values[at] ?? 0;
        owner = this.owners[at] ?? -1;
      }
    }
    return { value, at: owner };
  }
}
