import type { Ties } from './lexicon.js';
import { PairTable } from './pair-table.js';
import { postingsOf } from './postings.js';
import type { Side } from './terms.js';

/** A pair of segments that share what few others have. */
export interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
}

/** A term in more segments than this is not rare enough to place a segment by, unless the documents are so long that few terms are rarer. */
export const RARE = 4;
const HARDLY_RARE = 64;

/**
 * The frequency up to which terms count as rare: in a book every name and figure comes again, so that the limit rises as
 * long as the pairs of segments that share a term are no more than `most`.
 */
export function rareUpTo(a: Side, b: Side, ties: Ties, most: number): number {
  const pairs = new Float64Array(HARDLY_RARE + 1);
  forEachTie(a, b, ties, HARDLY_RARE, ({ often, oftenThere }) => {
    const more = Math.max(often, oftenThere);
    pairs[more] = (pairs[more] ?? 0) + often * oftenThere;
  });
  let sum = 0;
  for (let limit = 0; limit < HARDLY_RARE; limit++) {
    sum += pairs[limit + 1] ?? 0;
    if (sum > most) return Math.max(RARE, limit);
  }
  return HARDLY_RARE;
}

/**
 * Pairs of segments by place, whose shared terms of up to `rare` segments weigh `least` or more: a term weighs
 * as much as the place of the one is likely to be that of the other.
 */
export function candidatesOf(a: Side, b: Side, ties: Ties, rare: number, least: number): Candidate[] {
  const weights = new PairTable(b.count + 1);
  const here = postingsOf(a);
  const there = postingsOf(b);
  forEachTie(a, b, ties, rare, ({ term, other, often, oftenThere, count }) => {
    const weight = count / (often * oftenThere);
    for (let at = here.starts[term] ?? 0; at < (here.starts[term + 1] ?? 0); at++) {
      for (let to = there.starts[other] ?? 0; to < (there.starts[other + 1] ?? 0); to++) {
        weights.add(here.segments[at] ?? 0, there.segments[to] ?? 0, weight);
      }
    }
  });
  const found: Candidate[] = [];
  weights.forEach((i, j, weight) => {
    if (weight >= least) found.push({ i, j, weight });
  });
  return found.sort((x, y) => x.i - y.i || x.j - y.j);
}

interface RareTie {
  readonly term: number;
  readonly other: number;
  /** Segments that hold either. */
  readonly often: number;
  readonly oftenThere: number;
  readonly count: number;
}

/** Visits the ties of rare terms that stand for each other in a quarter of their segments or more. */
function forEachTie(a: Side, b: Side, ties: Ties, rare: number, visit: (tie: RareTie) => void): void {
  for (let term = 0; term < a.vocabulary.length; term++) {
    const often = a.frequency[term] ?? 0;
    if (often > rare) continue;
    for (let tie = ties.starts[term] ?? 0; tie < (ties.starts[term + 1] ?? 0); tie++) {
      const other = ties.terms[tie] ?? 0;
      const oftenThere = b.frequency[other] ?? 0;
      const count = ties.counts[tie] ?? 0;
      if (oftenThere <= rare && count >= 0.25 * Math.max(often, oftenThere)) {
        visit({ term, other, often, oftenThere, count });
      }
    }
  }
}
