import type { AlignOptions } from './options.js';
import type { Side } from './terms.js';

/** Which terms of two documents stand for each other, and how often. */
export interface Lexicon {
  /** By term of the first document, terms of the second; and the other way round. */
  readonly forward: Ties;
  readonly backward: Ties;
}

export interface Ties {
  /** The ties of term `t` are `starts[t] … starts[t + 1])`. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** In how many segments the two stand for each other. */
  readonly counts: Float64Array;
  /** How many times likelier the tied term is beside this one than anywhere, for a segment of one term. */
  readonly lift: Float64Array;
  /** How likely a term of the *other* document has a tied term in its counterpart: rare words are not sure to. */
  readonly trust: Float64Array;
}

/** Two terms, and in how many segments they stand for each other. */
export interface Tie {
  readonly source: number;
  readonly target: number;
  readonly count: number;
}

export function lexiconOf(a: Side, b: Side, ties: readonly Tie[], options: AlignOptions): Lexicon {
  const flipped = ties.map(({ source, target, count }) => ({ source: target, target: source, count }));
  return { forward: tiesOf(a, b, ties, options), backward: tiesOf(b, a, flipped, options) };
}

function tiesOf(a: Side, b: Side, ties: readonly Tie[], { smoothing, unseen, absent }: AlignOptions): Ties {
  const starts = new Int32Array(a.vocabulary.length + 1);
  for (const { source } of ties) starts[source + 1] = (starts[source + 1] ?? 0) + 1;
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  const next = starts.slice();
  const terms = new Int32Array(ties.length);
  const counts = new Float64Array(ties.length);
  const lift = new Float64Array(ties.length);
  const explained = new Float64Array(b.vocabulary.length);
  for (const { source, target, count } of ties) {
    const at = next[source] ?? 0;
    next[source] = at + 1;
    terms[at] = target;
    counts[at] = count;
    const there = (b.frequency[target] ?? 0) + smoothing;
    lift[at] = (count * (b.terms.length + unseen)) / (((a.frequency[source] ?? 0) + smoothing) * there);
    explained[target] = (explained[target] ?? 0) + count / there;
  }
  return {
    starts,
    terms,
    counts,
    lift,
    trust: explained.map((share, term) =>
      Math.min(0.9, Math.max(share, b.vocabulary[term]?.kind === 'fact' ? absent : 0)),
    ),
  };
}
