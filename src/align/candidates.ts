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

/** A term in more segments than this is not rare enough to place a segment by. */
const RARE = 4;

/** Pairs of segments by place, whose shared rare terms weigh `least` or more; a sure anchor that stands once weighs 1. */
export function candidatesOf(a: Side, b: Side, ties: Ties, least: number): Candidate[] {
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
    if (weight >= least) found.push({ i, j, weight });
  });
  return found.sort((x, y) => x.i - y.i || x.j - y.j);
}
