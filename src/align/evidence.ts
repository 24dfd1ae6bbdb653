import type { Corridor } from './corridor.js';
import type { Lexicon, Ties } from './lexicon.js';
import { postingsOf } from './postings.js';
import type { Side } from './terms.js';

/**
 * What the words say: for each cell of the corridor and each size of window, how much likelier the terms of one
 * segment are beside a window of the other document than anywhere (the logarithm of the ratio of likelihoods).
 */
export interface Evidence {
  /** Sizes of window that were computed, from 1. */
  readonly spans: number;
  /** At `cell * spans + size - 1`: segment `j - 1` of the second given the `size` segments of the first that end before i. */
  readonly target: Float32Array;
  /** Segment `i - 1` of the first given the `size` segments of the second that end before j. */
  readonly source: Float32Array;
}

export function evidenceOf(a: Side, b: Side, lexicon: Lexicon, corridor: Corridor, spans: number): Evidence {
  const { rows, low, high, offset } = corridor;
  const cells = offset[rows + 1] ?? 0;
  const target = new Float32Array(cells * spans);
  const source = new Float32Array(cells * spans);
  const rowBounds = (i: number): [number, number] => [Math.max(1, low[i] ?? 0), high[i] ?? 0];
  gather(a, b, lexicon.forward, spans, rowBounds, (i, j) => ((offset[i] ?? 0) + j - (low[i] ?? 0)) * spans, target);
  const { first, last } = columnBounds(corridor);
  const bounds = (j: number): [number, number] => [Math.max(1, first[j] ?? 0), last[j] ?? 0];
  gather(b, a, lexicon.backward, spans, bounds, (j, i) => ((offset[i] ?? 0) + j - (low[i] ?? 0)) * spans, source);
  return { spans, target, source };
}

/** For every column the rows that hold it. */
function columnBounds({ rows, columns, low, high }: Corridor): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(columns + 1).fill(rows + 1);
  const last = new Int32Array(columns + 1).fill(-1);
  for (let i = 0; i <= rows; i++) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j++) {
      if (i < (first[j] ?? 0)) first[j] = i;
      last[j] = i;
    }
  }
  return { first, last };
}

/**
 * For each window of `given` that ends at i and each segment j of `told` within bounds, adds up over the segment's terms
 * log(1 - trust + trust × mean lift). What a term costs without any tie is the same for all windows and is laid down
 * first; then only the terms tied to the window are visited, through the lists of segments that hold them.
 */
function gather(
  given: Side,
  told: Side,
  ties: Ties,
  spans: number,
  bounds: (i: number) => [number, number],
  cell: (i: number, j: number) => number,
  found: Float32Array,
): void {
  const floor = new Float64Array(told.count + 1);
  for (let j = 1; j <= told.count; j++) {
    for (let at = told.starts[j - 1] ?? 0; at < (told.starts[j] ?? 0); at++) {
      floor[j] = (floor[j] ?? 0) + Math.log(1 - (ties.trust[told.terms[at] ?? 0] ?? 0));
    }
  }
  const postings = postingsOf(told);
  const lifts = new Float64Array(told.vocabulary.length);
  for (let i = 1; i <= given.count; i++) {
    const [from, to] = bounds(i);
    for (let j = from; j <= to; j++) {
      const at = cell(i, j);
      for (let size = 0; size < spans; size++) found[at + size] = floor[j] ?? 0;
    }
    const touched: number[] = [];
    let length = 0;
    for (let size = 1; size <= Math.min(spans, i); size++) {
      const start = given.starts[i - size] ?? 0;
      const end = given.starts[i - size + 1] ?? 0;
      length += end - start;
      for (let at = start; at < end; at++) {
        const term = given.terms[at] ?? 0;
        for (let tie = ties.starts[term] ?? 0; tie < (ties.starts[term + 1] ?? 0); tie++) {
          const other = ties.terms[tie] ?? 0;
          if (lifts[other] === 0) touched.push(other);
          lifts[other] = (lifts[other] ?? 0) + (ties.lift[tie] ?? 0);
        }
      }
      for (const term of touched) {
        const trust = ties.trust[term] ?? 0;
        const gain = Math.log(1 + (trust * (lifts[term] ?? 0)) / length / (1 - trust));
        const end = postings.starts[term + 1] ?? 0;
        for (let at = firstFrom(postings.segments, postings.starts[term] ?? 0, end, from - 1); at < end; at++) {
          const j = (postings.segments[at] ?? 0) + 1;
          if (j > to) break;
          const where = cell(i, j) + size - 1;
          found[where] = (found[where] ?? 0) + gain;
        }
      }
    }
    for (const term of touched) lifts[term] = 0;
  }
}

/** The first index in `[from, to)` whose value is at least `least`; `to` when there is none. */
function firstFrom(values: Int32Array, from: number, to: number, least: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
