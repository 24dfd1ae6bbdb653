import { anchorsOf } from './anchors.js';
import { type Corridor, corridorAround } from './corridor.js';
import { type Gain, gainOf } from './cost.js';
import { evidenceOf } from './evidence.js';
import { likelyRight } from './expected.js';
import { type Link, learn } from './learn.js';
import { backgroundOf, fitLengths, type LengthModel } from './length.js';
import { type Lexicon, lexiconOf, type Tie } from './lexicon.js';
import { meaningOf } from './meaning.js';
import { findMoved } from './moved.js';
import { isFull, LONGEST, MOVES, type Move } from './moves.js';
import type { AlignOptions } from './options.js';
import { type Divided, joinPieces } from './pieces.js';
import { posterior } from './posterior.js';
import { areStrangers } from './related.js';
import { type SeamGain, seamGainOf } from './seams.js';
import { search, type Worth } from './search.js';
import { withShifts } from './shifts.js';
import type { Side } from './terms.js';
import { type Step, traceback } from './traceback.js';
import { waypointsOf } from './waypoints.js';

/** Stretches `[from, to)` of two documents that say the same; one of them may be empty. */
export interface PairBead {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
  /** Probability that the bead is right; 0 where a side is empty. */
  readonly score: number;
  /** Found out of order. */
  readonly moved?: true;
}

/**
 * The ladder of two documents, segments that stand out of order being tied at the end. Documents that have nothing to do
 * with each other are not aligned by force: all their segments stand alone.
 */
export function alignPair(first: Divided, second: Divided, options: AlignOptions): PairBead[] {
  const [a, b] = [first.fine, second.fine];
  if (a.count === 0 || b.count === 0) return nulls(first.whole.count, second.whole.count);
  const meaning = first.windows && second.windows && meaningOf(first.windows, second.windows);
  const { beads, lexicon, lengths, anchors } = inOrder(first, second, options, meaning);
  const links = beads.filter(({ score }) => score > 0);
  const found = findMoved(first.whole, second.whole, joinPieces(beads, first.owner, second.owner), lexicon, lengths);
  // A text in another order has little in common with the other along the path.
  const moved = found.filter((bead) => bead.moved).length;
  if (moved > ELSEWHERE * Math.min(first.whole.count, second.whole.count)) return found;
  return areStrangers(a, b, links, anchors, options, meaning) ? nulls(first.whole.count, second.whole.count) : found;
}

/** Strangers have next to nothing out of order either. */
const ELSEWHERE = 0.1;

interface Ordered {
  readonly beads: readonly PairBead[];
  readonly anchors: readonly Tie[];
  readonly lexicon: Lexicon;
  readonly lengths: LengthModel;
}

/** The best ladder in order, in passes: each learns words, lengths and habits from the ladder before it. */
function inOrder(first: Divided, second: Divided, options: AlignOptions, meaning: Gain | undefined): Ordered {
  const [a, b] = [first.fine, second.fine];
  const background = backgroundOf(b);
  let before: readonly Step[] = [];
  const anchors = anchorsOf(a, b, options);
  let lexicon = lexiconOf(a, b, anchors, options);
  let lengths = fitLengths([{ source: total(a), target: total(b) }]);
  let moves = MOVES;
  let seams = seamGainOf(a, b, []);
  let corridor = firstCorridor(a, b, lexicon, options);
  for (let pass = 1; ; pass++) {
    const spans = (corridor.offset[a.count + 1] ?? 0) > WIDE ? 2 : LONGEST;
    const whole = gainOf(a, b, lengths, evidenceOf(a, b, lexicon, corridor, spans), corridor, options, meaning);
    const gain = withShifts(whole, first.clauses, second.clauses, background, lexicon, lengths, before, meaning);
    const worth = worthOf(moves, gain, seams);
    const steps = traceback(corridor, moves, search(corridor, moves, worth));
    if (pass >= options.passes) {
      const probabilities = posterior(corridor, moves, worth);
      const chosen = likelyRight(corridor, moves, probabilities, steps);
      return { beads: beadsOf(chosen, corridor, moves.length, probabilities), anchors, lexicon, lengths };
    }
    before = steps;
    const links = linksOf(steps);
    lexicon = lexiconOf(a, b, learn(a, b, links, anchors, options), options);
    lengths = fitLengths(links.map((link) => ({ source: span(a, link.source), target: span(b, link.target) })));
    moves = countMoves(steps);
    seams = seamGainOf(a, b, steps);
    const points = steps.map(({ i, j }): [number, number] => [i, j]);
    corridor = corridorAround(points, a.count, b.count, () => options.lateMargin);
  }
}

/** Cells of a corridor for which evidence of long windows would take too much memory. */
const WIDE = 1_500_000;

function worthOf(moves: readonly Move[], gain: Gain, seams: SeamGain): Worth {
  const priors = Float64Array.from(moves, ({ share }) => Math.log(share));
  return (i, j, at) => {
    const move = moves[at];
    if (!move) return 0;
    return (
      (priors[at] ?? 0) +
      seams(i, j, move.source, move.target) +
      (isFull(move) ? gain(i, j, move.source, move.target) : 0)
    );
  };
}

function beadsOf(
  steps: readonly Step[],
  { low, offset }: Corridor,
  moves: number,
  probabilities: Float32Array,
): PairBead[] {
  return steps.map(({ i, j, move, at }) => ({
    source: [i - move.source, i],
    target: [j - move.target, j],
    score: isFull(move) ? (probabilities[((offset[i] ?? 0) + j - (low[i] ?? 0)) * moves + at] ?? 0) : 0,
  }));
}

function nulls(sources: number, targets: number): PairBead[] {
  return [
    ...Array.from({ length: sources }, (_, i): PairBead => ({ source: [i, i + 1], target: [0, 0], score: 0 })),
    ...Array.from({ length: targets }, (_, j): PairBead => ({ source: [0, 0], target: [j, j + 1], score: 0 })),
  ];
}

/**
 * Short documents are searched everywhere, long ones around their waypoints: the farther apart two of these are, the
 * farther from the line between them the path may stray.
 */
function firstCorridor(a: Side, b: Side, lexicon: Lexicon, { cells, stray, margin }: AlignOptions): Corridor {
  if (a.count * b.count <= EVERYWHERE) return corridorAround([], a.count, b.count, () => b.count);
  const widest = Math.max(margin, cells / (a.count + 1) / 2);
  return corridorAround(waypointsOf(a, b, lexicon.forward), a.count, b.count, (from, to) =>
    Math.min(widest, margin + stray * Math.max(to[0] - from[0], to[1] - from[1])),
  );
}

/** Cells of a grid that is searched whole. */
const EVERYWHERE = 40_000;

function linksOf(steps: readonly Step[]): Link[] {
  return steps
    .filter(({ move }) => isFull(move))
    .map(({ i, j, move }) => ({ source: [i - move.source, i], target: [j - move.target, j] }));
}

function total(side: Side): number {
  return span(side, [0, side.count]);
}

function span(side: Side, [from, to]: readonly [number, number]): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += side.lengths[at] ?? 0;
  return sum;
}

/** The shares of the moves in a path, the first guess counting as much as fifty steps. */
function countMoves(steps: readonly Step[]): Move[] {
  const counts = MOVES.map(({ share }) => share * GUESSED);
  const index = new Map(MOVES.map((move, at) => [move.source * 8 + move.target, at]));
  for (const { move } of steps) {
    const at = index.get(move.source * 8 + move.target) ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return MOVES.map((move, at) => ({ ...move, share: (counts[at] ?? 0) / (steps.length + GUESSED) }));
}

const GUESSED = 50;
