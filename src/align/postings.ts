import type { Side } from './terms.js';

/** For each term `t` the segments that hold it, ascending: `segments[starts[t] … starts[t + 1])`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly segments: Int32Array;
}

export function postingsOf(side: Side): Postings {
  const starts = new Int32Array(side.vocabulary.length + 1);
  for (const term of side.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const segments = new Int32Array(side.terms.length);
  for (let segment = 0; segment < side.count; segment++) {
    for (let at = side.starts[segment] ?? 0; at < (side.starts[segment + 1] ?? 0); at++) {
      const term = side.terms[at] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      segments[place] = segment;
    }
  }
  return { starts, segments };
}
