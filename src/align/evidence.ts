import type { Corridor } from './corridor.js';
import type { Lexicon, Ties } from './lexicon.js';
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
 * first; then only places of terms tied to the window are visited. They are found once for each segment of `given`.
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
  const floor = floorOf(told, ties);
  const holder = holderOf(told);
  const odds = ties.trust.map((trust) => trust / (1 - trust));
  const lifts = new Float64Array(told.vocabulary.length);
  const sums = new Float64Array(told.terms.length);
  const hits = Array.from({ length: spans }, (): Hits => ({ places: [], lifts: [] }));
  for (let i = 1; i <= given.count; i++) {
    const [from, to] = bounds(i);
    const [, last] = bounds(Math.min(given.count, i + spans - 1));
    const first = told.starts[Math.max(0, from - 1)] ?? 0;
    const end = told.starts[Math.max(0, to)] ?? 0;
    fill(hits[i % spans], i, first, told.starts[Math.max(0, last)] ?? 0);
    for (let j = from; j <= to; j++) found.fill(floor[j] ?? 0, cell(i, j), cell(i, j) + spans);
    const touched: number[] = [];
    let length = 0;
    for (let size = 1; size <= Math.min(spans, i); size++) {
      length += (given.starts[i - size + 1] ?? 0) - (given.starts[i - size] ?? 0);
      const own = hits[(i - size + 1) % spans];
      for (let at = 0; at < (own?.places.length ?? 0); at++) {
        const place = own?.places[at] ?? 0;
        if (place < first || place >= end) continue;
        if (sums[place] === 0) touched.push(place);
        sums[place] = (sums[place] ?? 0) + (own?.lifts[at] ?? 0);
      }
      for (const place of touched) {
        const where = cell(i, holder[place] ?? 0) + size - 1;
        const gain = Math.log(1 + ((odds[told.terms[place] ?? 0] ?? 0) * (sums[place] ?? 0)) / length);
        found[where] = (found[where] ?? 0) + gain;
      }
    }
    for (const place of touched) sums[place] = 0;
  }

  /** The places from `first` to `end` of terms that segment i of `given` is tied to. */
  function fill(own: Hits | undefined, i: number, first: number, end: number): void {
    if (!own) return;
    own.places.length = 0;
    own.lifts.length = 0;
    const touched: number[] = [];
    for (let at = given.starts[i - 1] ?? 0; at < (given.starts[i] ?? 0); at++) {
      const term = given.terms[at] ?? 0;
      for (let tie = ties.starts[term] ?? 0; tie < (ties.starts[term + 1] ?? 0); tie++) {
        const other = ties.terms[tie] ?? 0;
        touched.push(other);
        lifts[other] = (lifts[other] ?? 0) + (ties.lift[tie] ?? 0);
      }
    }
    for (let place = first; place < end; place++) {
      const lift = lifts[told.terms[place] ?? 0] ?? 0;
      if (lift === 0) continue;
      own.places.push(place);
      own.lifts.push(lift);
    }
    for (const term of touched) lifts[term] = 0;
  }
}

/** Places of terms among those of a side, and how much likelier each is there than anywhere. */
interface Hits {
  readonly places: number[];
  readonly lifts: number[];
}

/** The segment, numbered from 1, that holds each place of a term. */
function holderOf({ count, starts, terms }: Side): Int32Array {
  const found = new Int32Array(terms.length);
  for (let j = 1; j <= count; j++) found.fill(j, starts[j - 1] ?? 0, starts[j] ?? 0);
  return found;
}

/** For each segment of `told`, numbered from 1, what its terms say beside a window that none of them is tied to. */
function floorOf(told: Side, ties: Ties): Float64Array {
  const floor = new Float64Array(told.count + 1);
  for (let j = 1; j <= told.count; j++) {
    for (let at = told.starts[j - 1] ?? 0; at < (told.starts[j] ?? 0); at++) {
      floor[j] = (floor[j] ?? 0) + Math.log(1 - (ties.trust[told.terms[at] ?? 0] ?? 0));
    }
  }
  return floor;
}
