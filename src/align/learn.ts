import type { Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import { PairTable } from './pair-table.js';
import type { Side } from './terms.js';

/** A stretch of segments of each document that say the same: `[from, to)`. */
export interface Link {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/**
 * Learns which terms stand for each other from links that are taken to be right: IBM model 1 in both directions at once,
 * a pair counting as far as both directions agree on it (Liang, Taskar and Klein, Alignment by Agreement, 2006). A pair
 * seen in one link only is not learned, and every count is lowered by the share that one link gave to it: otherwise a
 * wrong link would teach the words that confirm it. An anchor that stands often and seldom meets its like ("one", "2") is
 * believed less than at first.
 */
export function learn(a: Side, b: Side, links: readonly Link[], anchors: readonly Tie[], options: AlignOptions): Tie[] {
  const width = b.vocabulary.length;
  const pairs = links.map(({ source, target }) => [termsOf(a, source), termsOf(b, target)] as const);
  const support = new PairTable(width);
  for (const [sources, targets] of pairs) {
    for (const source of sources) {
      if ((a.frequency[source] ?? 0) < 2) continue;
      for (const target of targets) if ((b.frequency[target] ?? 0) >= 2) support.add(source, target, 1);
    }
  }
  let counts = new PairTable(width);
  support.forEach((source, target, seen) => {
    const most = Math.max(a.frequency[source] ?? 0, b.frequency[target] ?? 0);
    if (seen >= 2) counts.add(source, target, (seen * seen) / most);
  });
  const known = new PairTable(width);
  for (const { source, target, count } of anchors) {
    const least = Math.min(a.frequency[source] ?? 0, b.frequency[target] ?? 0);
    const borne = least < 2 ? count : (count * BELIEF + support.get(source, target) * least) / (least + BELIEF);
    known.add(source, target, Math.min(count, borne));
    counts.add(source, target, Math.min(count, borne));
  }
  for (let iteration = 0; iteration < options.iterations; iteration++) {
    const next = new PairTable(width);
    for (const [sources, targets] of pairs) expect(a, b, sources, targets, counts, next);
    counts = next;
  }
  const ties: Tie[] = [];
  counts.forEach((source, target, count) => {
    const seen = support.get(source, target);
    const learned = seen > 1 ? (count * (seen - 1)) / seen : 0;
    const best = Math.max(learned, known.get(source, target));
    if (best >= LEAST) ties.push({ source, target, count: best });
  });
  for (const { source, target } of anchors)
    if (!counts.has(source, target)) ties.push({ source, target, count: known.get(source, target) });
  return ties;
}

/** A tie that explains less than this of one occurrence is noise. */
const LEAST = 0.1;
/** Times an anchor must have had the chance to meet its like before the texts weigh as much as the first belief in it. */
const BELIEF = 5;
/** Chance that a term has no counterpart at all. */
const NOTHING = 0.2;

/** One link's expected counts, added to `next`. */
function expect(
  a: Side,
  b: Side,
  sources: readonly number[],
  targets: readonly number[],
  counts: PairTable,
  next: PairTable,
): void {
  const columns = targets.length;
  const weights = new Float64Array(sources.length * columns);
  const byRow = new Float64Array(sources.length).fill(NOTHING);
  const byColumn = new Float64Array(columns).fill(NOTHING);
  sources.forEach((source, row) => {
    const here = a.frequency[source] ?? 1;
    for (let column = 0; column < columns; column++) {
      const target = targets[column] ?? 0;
      const count = counts.get(source, target);
      if (count === 0) continue;
      weights[row * columns + column] = count;
      byRow[row] = (byRow[row] ?? 0) + count / (b.frequency[target] ?? 1);
      byColumn[column] = (byColumn[column] ?? 0) + count / here;
    }
  });
  sources.forEach((source, row) => {
    const here = a.frequency[source] ?? 1;
    for (let column = 0; column < columns; column++) {
      const weight = weights[row * columns + column] ?? 0;
      if (weight === 0) continue;
      const target = targets[column] ?? 0;
      const there = b.frequency[target] ?? 1;
      next.add(source, target, (weight / there / (byRow[row] ?? 1)) * (weight / here / (byColumn[column] ?? 1)));
    }
  });
}

/** The distinct terms of a stretch of segments. */
function termsOf(side: Side, [from, to]: readonly [number, number]): number[] {
  const terms = side.terms.subarray(side.starts[from] ?? 0, side.starts[to] ?? 0);
  return to - from === 1 ? [...terms] : [...new Set(terms)];
}
