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
 * Ties what pairs have found out of order, the surest first: the rungs of the segments of one document take in the rungs
 * of those of the other, unless a document has a part in both or would have a hole.
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
    const here = rungsOf(owner, first, bead.source);
    const there = rungsOf(owner, second, bead.target);
    const [left, right] = [partsOf(here, found), partsOf(there, found)];
    if (!left || !right || left.some((part, document) => !isEmpty(part) && !isEmpty(right[document]))) continue;
    const joined = [...here, ...there];
    const parts = left.map((part, document) => (isEmpty(part) ? (right[document] ?? part) : part));
    const scores = [bead.score, ...joined.map((rung) => found[rung]?.score ?? 0)].filter((score) => score > 0);
    const target = Math.min(...joined);
    for (const rung of joined) found[rung] = undefined;
    found[target] = { parts, score: Math.min(...scores), moved: true };
  }
  return found.filter((rung) => rung !== undefined);
}

function rungsOf(
  owner: ReadonlyMap<string, number>,
  document: number,
  [from, to]: readonly [number, number],
): number[] {
  const found = new Set<number>();
  for (let index = from; index < to; index++) found.add(owner.get(`${document} ${index}`) ?? -1);
  return [...found];
}

/** The parts of some rungs as one; undefined where one has moved before, or where a part would have a hole. */
function partsOf(numbers: readonly number[], rungs: readonly (Rung | undefined)[]): Rung['parts'] | undefined {
  const joined = numbers.map((number) => rungs[number]);
  const [first] = joined;
  if (!first || joined.some((rung) => !rung || rung.moved)) return undefined;
  const parts = first.parts.map((_, document): [number, number] => {
    const own = joined.flatMap((rung) => (isEmpty(rung?.parts[document]) ? [] : [rung?.parts[document] ?? [0, 0]]));
    return own.length === 0 ? [0, 0] : [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))];
  });
  const held = joined.reduce((sum, rung) => sum + sizeOf(rung?.parts ?? []), 0);
  return held === sizeOf(parts) ? parts : undefined;
}

const sizeOf = (parts: Rung['parts']): number => parts.reduce((sum, [from, to]) => sum + to - from, 0);

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
