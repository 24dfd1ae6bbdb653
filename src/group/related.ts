import type { Pairs } from './candidates.js';
import type { Cluster } from './cluster.js';

/**
 * For each cluster the others on its topic, by the likeliest pair of documents: the next match of the same clubs, the
 * next report of a running story.
 *
 * @param odds of the pairs.
 */
export function relatedTo(clusters: readonly Cluster[], pairs: Pairs, odds: Float64Array): Map<number, number[]> {
  const placeOf = new Map(clusters.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  const likely = Array.from(odds.keys()).filter((pair) => (odds[pair] ?? 0) >= RELATED);
  const related = new Map<number, number[]>();
  for (const pair of likely.sort((one, other) => (odds[other] ?? 0) - (odds[one] ?? 0) || one - other)) {
    const x = placeOf.get(pairs.a[pair] ?? 0) ?? 0;
    const y = placeOf.get(pairs.b[pair] ?? 0) ?? 0;
    if (x === y) continue;
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const list = related.get(one) ?? [];
      if (list.length < MOST_RELATED && !list.includes(other)) list.push(other);
      related.set(one, list);
    }
  }
  return related;
}

const MOST_RELATED = 5;
/** Log odds of a pair that is unlike enough to be two events, and too alike to be two topics. */
const RELATED = -10;
