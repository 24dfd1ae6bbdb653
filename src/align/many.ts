import { hubOf } from './hub.js';
import { Ladder } from './ladder.js';
import type { AlignOptions } from './options.js';
import { alignPair, type PairBead } from './pair.js';
import type { Divided } from './pieces.js';

/** A rung of the ladder of N documents: a stretch `[from, to)` of each. */
export interface Rung {
  readonly parts: readonly (readonly [number, number])[];
  readonly score: number;
  /** Some part was found out of order. */
  readonly moved?: true;
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly beads: readonly PairBead[];
}

/**
 * One ladder for N documents. Up to `allPairs` documents every two are aligned; of more, each with the one that has
 * most in common with the others. Then all beads that tie something, the surest first, join what they tie, unless that
 * would bring the ladder out of order, tear a part in two, make it longer than a move may be, or, by a bead that is not
 * sure, make one rung of two that surer beads have told apart. What no bead has joined stands alone. Ties between equally sure beads are broken by place, so nothing depends on chance.
 */
export function alignMany(sides: readonly Divided[], options: AlignOptions): Rung[] {
  const hub = hubOf(sides.map(({ whole }) => whole));
  const pairs: Pair[] = [];
  for (let first = 0; first < sides.length; first++) {
    for (let second = first + 1; second < sides.length; second++) {
      const [a, b] = [sides[first], sides[second]];
      if (!a || !b || (sides.length > options.allPairs && first !== hub && second !== hub)) continue;
      pairs.push({ first, second, beads: alignPair(a, b, options) });
    }
  }
  const ladder = new Ladder(positions(sides, hub, pairs));
  const links = pairs.flatMap((pair, number) =>
    pair.beads.filter(({ score, moved }) => score > 0 && !moved).map((bead) => ({ pair, number, bead })),
  );
  links.sort((x, y) => y.bead.score - x.bead.score || x.number - y.number || x.bead.source[0] - y.bead.source[0]);
  for (const { pair, bead } of links) {
    const stakes = [
      { document: pair.first, part: bead.source },
      { document: pair.second, part: bead.target },
    ];
    ladder.join(stakes, bead.score >= options.sure);
  }
  return withMoved(scored(ladder, pairs), pairs);
}

/**
 * Ties what pairs have found out of order, the surest first: the rung of one segment takes in the rung of the other,
 * unless a document has a part in both.
 */
function withMoved(rungs: readonly Rung[], pairs: readonly Pair[]): Rung[] {
  const found: (Rung | undefined)[] = [...rungs];
  const owner = new Map<string, number>();
  rungs.forEach(({ parts }, rung) => {
    parts.forEach(([from, to], document) => {
      for (let index = from; index < to; index++) owner.set(`${document} ${index}`, rung);
    });
  });
  const moved = pairs.flatMap((pair, number) =>
    pair.beads.filter((bead) => bead.moved).map((bead) => ({ ...pair, number, bead })),
  );
  moved.sort((x, y) => y.bead.score - x.bead.score || x.number - y.number || x.bead.source[0] - y.bead.source[0]);
  for (const { first, second, bead } of moved) {
    const here = owner.get(`${first} ${bead.source[0]}`) ?? -1;
    const there = owner.get(`${second} ${bead.target[0]}`) ?? -1;
    const [to, from] = [found[Math.min(here, there)], found[Math.max(here, there)]];
    if (!to || !from || to === from || to.moved || from.moved) continue;
    if (to.parts.some((part, document) => !isEmpty(part) && !isEmpty(from.parts[document]))) continue;
    const parts = to.parts.map((part, document) => (isEmpty(part) ? (from.parts[document] ?? part) : part));
    const score = Math.min(...[to.score, from.score, bead.score].filter((value) => value > 0));
    found[Math.min(here, there)] = { parts, score, moved: true };
    found[Math.max(here, there)] = undefined;
  }
  return found.filter((rung) => rung !== undefined);
}

/** Where each segment stands on the hub's axis: the order in which the rungs of the ladder stand to begin with. */
function positions(sides: readonly Divided[], hub: number, pairs: readonly Pair[]): number[][] {
  return sides.map((side, document) => {
    const pair = pairs.find(
      ({ first, second }) => first + second === hub + document && (first === hub || second === hub),
    );
    if (document === hub || !pair) return Array.from({ length: side.whole.count }, (_, index) => index);
    const found: number[] = Array.from({ length: side.whole.count }, () => 0);
    for (const bead of pair.beads) {
      const [here, there] = pair.first === hub ? [bead.target, bead.source] : [bead.source, bead.target];
      // What stands out of order says nothing of where its neighbours stand.
      if (!bead.moved) found.fill(there[0], here[0], here[1]);
    }
    for (let index = 1; index < found.length; index++)
      found[index] = Math.max(found[index] ?? 0, found[index - 1] ?? 0);
    return found;
  });
}

/** The score of a rung: the mean, over the pairs of its documents, of the surest bead inside it that ties the two. */
function scored(ladder: Ladder, pairs: readonly Pair[]): Rung[] {
  const rungs = ladder.rungs();
  const sums = new Map<number, number>();
  const asked = new Map<number, number>();
  for (const { first, second, beads } of pairs) {
    const best = new Map<number, number>();
    for (const bead of beads) {
      if (bead.score === 0) continue;
      const rung = ladder.rungOf(first, bead.source[0]);
      const parts = rungs[rung];
      if (!parts || !within(bead.source, parts[first]) || !within(bead.target, parts[second])) continue;
      best.set(rung, Math.max(best.get(rung) ?? 0, bead.score));
    }
    rungs.forEach((parts, rung) => {
      if (isEmpty(parts[first]) || isEmpty(parts[second])) return;
      asked.set(rung, (asked.get(rung) ?? 0) + 1);
      sums.set(rung, (sums.get(rung) ?? 0) + (best.get(rung) ?? 0));
    });
  }
  return rungs
    .map((parts, rung) => ({ parts, score: (sums.get(rung) ?? 0) / Math.max(1, asked.get(rung) ?? 0) }))
    .filter(({ parts }) => parts.length > 0);
}

const isEmpty = (part: readonly [number, number] | undefined): boolean => !part || part[0] === part[1];

function within(inner: readonly [number, number], outer: readonly [number, number] | undefined): boolean {
  return outer !== undefined && outer[0] <= inner[0] && inner[1] <= outer[1];
}
