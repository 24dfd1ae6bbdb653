import type { Pairs } from './candidates.js';
import { heap } from './heap.js';

export interface Cluster {
  /** Document numbers, ascending. */
  readonly members: readonly number[];
  /** Log odds at the weakest of the joins that made the cluster; infinite for a document alone. */
  readonly weakest: number;
}

/**
 * Joins documents, likeliest first, as long as the log odds of all pairs of the two sides reach `cut` on average, so
 * that one chance likeness joins nothing. A side is judged by a sample of its members, which bounds the work.
 *
 * @param first the log odds of the given pairs; `like` tells those of any others.
 */
export function cluster(
  count: number,
  pairs: Pairs,
  first: Float64Array,
  like: (a: number, b: number) => number,
  cut: number,
): Cluster[] {
  const clusterOf = Int32Array.from({ length: count }, (_, document) => document);
  const members: (number[] | undefined)[] = Array.from({ length: count }, (_, document) => [document]);
  const weakest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const judged = new Map<number, number>();
  const links = heap<Link>(likelierFirst);
  const known = new Map<number, { readonly size: number; readonly odds: number }>();

  const oddsOf = (a: number, b: number): number => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    let odds = judged.get(key);
    if (odds === undefined) {
      odds = like(a, b);
      if (judged.size >= REMEMBERED) judged.clear();
      judged.set(key, odds);
    }
    return odds;
  };

  const linkage = (x: number, y: number, size: number): number => {
    const key = Math.min(x, y) * count + Math.max(x, y);
    const before = known.get(key);
    if (before?.size === size) return before.odds;
    let sum = 0;
    let pairs = 0;
    for (const a of sample(members[x] ?? [])) {
      for (const b of sample(members[y] ?? [])) {
        sum += oddsOf(a, b);
        pairs++;
      }
    }
    const odds = sum / pairs;
    if (size > 2) known.set(key, { size, odds });
    return odds;
  };

  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at] ?? 0;
    const odds = first[at] ?? 0;
    if (odds < cut - HOPE) continue;
    links.push({ a, b, odds, size: 2 });
    judged.set(a * count + b, odds);
  }
  for (let link = links.pop(); link; link = links.pop()) {
    const x = clusterOf[link.a] ?? 0;
    const y = clusterOf[link.b] ?? 0;
    if (x === y) continue;
    const size = (members[x]?.length ?? 0) + (members[y]?.length ?? 0);
    if (size !== link.size) {
      links.push({ ...link, odds: linkage(x, y, size), size });
      continue;
    }
    if (link.odds < cut) continue;
    const joined = [...(members[x] ?? []), ...(members[y] ?? [])].sort((m, n) => m - n);
    const kept = Math.min(x, y);
    const gone = Math.max(x, y);
    for (const member of members[gone] ?? []) clusterOf[member] = kept;
    members[kept] = joined;
    members[gone] = undefined;
    weakest[kept] = Math.min(weakest[x] ?? 0, weakest[y] ?? 0, link.odds);
  }
  const clusters: Cluster[] = [];
  for (const [number, each] of members.entries()) {
    if (!each) continue;
    clusters.push({ members: each, weakest: weakest[number] ?? 0 });
  }
  return clusters;
}

/** A pair under the cut may still be joined by others on its sides; one this far under is not tried. */
const HOPE = 3;
const SAMPLE = 12;
/** Pairs whose odds are kept at a time. */
const REMEMBERED = 1_000_000;

/** Up to SAMPLE members, evenly spread. */
export function sample(members: readonly number[]): readonly number[] {
  if (members.length <= SAMPLE) return members;
  return Array.from({ length: SAMPLE }, (_, index) => members[Math.floor((index * members.length) / SAMPLE)] ?? 0);
}

interface Link {
  readonly a: number;
  readonly b: number;
  readonly odds: number;
  /** Documents of both sides when the odds was taken: another number means that it is out of date. */
  readonly size: number;
}

const likelierFirst = (one: Link, other: Link): number => other.odds - one.odds || one.a - other.a || one.b - other.b;
