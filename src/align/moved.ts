import { candidatesOf, RARE } from './candidates.js';
import type { Part } from './kinship.js';
import type { LengthModel } from './length.js';
import type { Lexicon } from './lexicon.js';
import { type Block, blockAround, partGainOf } from './moved-block.js';
import type { PairBead } from './pair.js';
import type { Side } from './terms.js';

/**
 * Finds counterparts among the segments that the search left alone, in whatever order they stand: "Moved." From two
 * segments that share rare words a move is followed in both directions, for mostly whole paragraphs move; together they
 * must be likelier than that the segments stand alone, and that any others of the lonely ones are their counterparts.
 */
export function findMoved(
  a: Side,
  b: Side,
  beads: readonly PairBead[],
  lexicon: Lexicon,
  lengths: LengthModel,
): PairBead[] {
  const gain = partGainOf(a, b, lexicon, lengths);
  const loose = beads.filter((bead) => bead.score === 0 || gain(bead.source, bead.target) < LOOSE);
  const sources = flagged(loose, 'source', a.count);
  const targets = flagged(loose, 'target', b.count);
  const many = Math.max(count(sources), count(targets));
  if (many === 0) return [...beads];
  const seeds = candidatesOf(a, b, lexicon.forward, RARE, LEAST)
    .filter(({ i, j }) => sources[i] === 1 && targets[j] === 1)
    .map(({ i, j }) => ({ i, j, odds: gain([i, i + 1], [j, j + 1]) }))
    .sort((x, y) => y.odds - x.odds || x.i - y.i || x.j - y.j);
  const opening = openingOf(seeds, many);
  const inOrder = loose.filter(({ score }) => score > 0);
  const holders = { source: holderOf(inOrder, 'source', a.count), target: holderOf(inOrder, 'target', b.count) };
  const gone = new Set<PairBead>();
  const found: PairBead[] = [];
  for (const { i, j } of seeds) {
    if (sources[i] !== 1 || targets[j] !== 1) continue;
    const block = blockAround(i, j, sources, targets, gain);
    const broken = brokenUpBy(block, inOrder, holders).filter((bead) => !gone.has(bead));
    const lost = broken.reduce((sum, { source, target }) => sum + Math.max(0, gain(source, target)), 0);
    const odds = block.sum - lost + opening;
    if (odds <= 0) continue;
    for (const bead of broken) gone.add(bead);
    for (const { source, target, gain: own } of block.beads) {
      sources.fill(0, source[0], source[1]);
      targets.fill(0, target[0], target[1]);
      const score = 1 / ((1 + Math.exp(-odds)) * (1 + Math.exp(-own - BESIDE)));
      found.push({ source, target, score, moved: true });
    }
  }
  return inPlace(beads, found, a.count, b.count);
}

interface Seed {
  readonly i: number;
  readonly j: number;
  readonly odds: number;
}

/**
 * The odds, in nats, that one of the lonely segments has its counterpart in a certain one of the others. Few texts have
 * moved sentences at all, but in a text that was turned around nearly all have: how many is estimated from the pairs
 * each of which is the best for both.
 */
function openingOf(seeds: readonly Seed[], many: number): number {
  const [here, there] = [new Set<number>(), new Set<number>()];
  const best: number[] = [];
  for (const { i, j, odds } of seeds) {
    if (!here.has(i) && !there.has(j)) best.push(odds);
    here.add(i);
    there.add(j);
  }
  let share = 1 / RARITY;
  for (let round = 0; round < ROUNDS; round++) {
    const prior = Math.log(share / (1 - share) / many);
    const moved = best.reduce((sum, odds) => sum + 1 / (1 + Math.exp(-odds - prior)), 0);
    share = Math.min(0.9, Math.max(1 / RARITY, (moved + SHORT / RARITY) / (many + SHORT)));
  }
  return Math.log(share / (1 - share) / many);
}

const ROUNDS = 10;
/** So many lonely segments more, of which as few moved as mostly do: a short text shows little of how much did. */
const SHORT = 20;

/** Nats under which the words and lengths of a bead say so little that its segments may belong elsewhere. */
const LOOSE = 4;
/** One segment in this many that stand alone has its counterpart elsewhere, if not more. */
const RARITY = 10;
/** A pair must share this much of rare terms to be looked at. */
const LEAST = 0.2;
/** Nats by which a tie is likelier between two that are tied. */
const BESIDE = 3;

/** The beads in order that have the segments of a block. */
function brokenUpBy(
  { beads }: Block,
  inOrder: readonly PairBead[],
  holders: Readonly<Record<'source' | 'target', Int32Array>>,
): PairBead[] {
  const broken = new Set<number>();
  for (const bead of beads) {
    for (const side of ['source', 'target'] as const) {
      for (const index of indicesOf(bead[side])) broken.add(holders[side][index] ?? -1);
    }
  }
  return [...broken].flatMap((number) => inOrder[number] ?? []);
}

/** For each segment the number of its bead. */
function holderOf(beads: readonly PairBead[], side: 'source' | 'target', size: number): Int32Array {
  const found = new Int32Array(size).fill(-1);
  beads.forEach((bead, number) => {
    found.fill(number, bead[side][0], bead[side][1]);
  });
  return found;
}

/** The beads with those that moved where their first segments stand in the first document; what these broke up stands alone. */
function inPlace(beads: readonly PairBead[], found: readonly PairBead[], sources: number, targets: number): PairBead[] {
  const takenSources = flagged(found, 'source', sources);
  const takenTargets = flagged(found, 'target', targets);
  const movedAt = new Map(found.map((bead) => [bead.source[0], bead]));
  return beads.flatMap((bead): PairBead[] => {
    const here = indicesOf(bead.source);
    const there = indicesOf(bead.target);
    if (!here.some((i) => takenSources[i]) && !there.some((j) => takenTargets[j])) return [bead];
    return [
      ...here.flatMap((i) => movedAt.get(i) ?? (takenSources[i] ? [] : [alone([i, i + 1], [0, 0])])),
      ...there.flatMap((j) => (takenTargets[j] ? [] : [alone([0, 0], [j, j + 1])])),
    ];
  });
}

const alone = (source: Part, target: Part): PairBead => ({ source, target, score: 0 });

const indicesOf = ([from, to]: Part): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** 1 for each segment of these beads. */
function flagged(beads: readonly PairBead[], side: 'source' | 'target', size: number): Uint8Array {
  const found = new Uint8Array(size);
  for (const bead of beads) found.fill(1, bead[side][0], bead[side][1]);
  return found;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
