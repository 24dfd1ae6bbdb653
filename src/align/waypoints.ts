import type { Ties } from './lexicon.js';
import { PairTable } from './pair-table.js';
import { postingsOf } from './postings.js';
import type { Side } from './terms.js';

/** A pair of segments that share what few others have. */
interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/**
 * Points `(i, j)` that the path through two long documents very likely passes: the heaviest ascending chain of pairs of
 * segments that share rare anchors. A pair off the line that its neighbours make must outweigh the detour, so a figure
 * that two sentences share by chance does not bend the path.
 */
export function waypointsOf(a: Side, b: Side, ties: Ties): [number, number][] {
  const chain = heaviestChain(candidates(a, b, ties), b.count / Math.max(1, a.count), b.count);
  return chain.map(({ i, j }) => [i, j]);
}

/** A term in more segments than this is not rare enough to place a segment by. */
const RARE = 4;
/** Pairs are kept only if they share as much as one sure anchor that stands once in each document. */
const LEAST = 1;

function candidates(a: Side, b: Side, ties: Ties): Candidate[] {
  const weights = new PairTable(b.count + 1);
  const here = postingsOf(a);
  const there = postingsOf(b);
  for (let term = 0; term < a.vocabulary.length; term++) {
    const often = a.frequency[term] ?? 0;
    if (often > RARE) continue;
    for (let tie = ties.starts[term] ?? 0; tie < (ties.starts[term + 1] ?? 0); tie++) {
      const other = ties.terms[tie] ?? 0;
      const oftenThere = b.frequency[other] ?? 0;
      if (oftenThere > RARE || (ties.trust[other] ?? 0) < 0.25) continue;
      for (let at = here.starts[term] ?? 0; at < (here.starts[term + 1] ?? 0); at++) {
        for (let to = there.starts[other] ?? 0; to < (there.starts[other + 1] ?? 0); to++) {
          weights.add(here.segments[at] ?? 0, there.segments[to] ?? 0, 1 / (often * oftenThere));
        }
      }
    }
  }
  const found: Candidate[] = [];
  weights.forEach((i, j, weight) => {
    if (weight >= LEAST) found.push({ i: i + 1, j: j + 1, weight });
  });
  return found.sort((x, y) => x.i - y.i || x.j - y.j);
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
