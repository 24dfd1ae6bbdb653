import { candidatesOf, RARE } from './candidates.js';
import { kinshipOf } from './kinship.js';
import type { LengthModel } from './length.js';
import type { Lexicon } from './lexicon.js';
import type { PairBead } from './pair.js';
import type { Side } from './terms.js';

/**
 * Finds counterparts among the segments that the search left alone, in whatever order they stand: "Moved." A pair must
 * be likelier than that the segment stands alone and that any other of the lonely segments is its counterpart.
 */
export function findMoved(
  a: Side,
  b: Side,
  beads: readonly PairBead[],
  lexicon: Lexicon,
  lengths: LengthModel,
): PairBead[] {
  const sources = lonely(beads, 'source', a.count);
  const targets = lonely(beads, 'target', b.count);
  const many = Math.max(count(sources), count(targets));
  if (many === 0) return [...beads];
  const kinship = kinshipOf(a, b, lexicon);
  const found = candidatesOf(a, b, lexicon.forward, RARE, LEAST)
    .filter(({ i, j }) => sources[i] === 1 && targets[j] === 1)
    .map(({ i, j }) => {
      const odds =
        kinship([i, i + 1], [j, j + 1]) +
        lengthPenalty(a.lengths[i] ?? 0, b.lengths[j] ?? 0, lengths) -
        Math.log(many * RARITY);
      return { i, j, score: 1 / (1 + Math.exp(-odds)) };
    })
    .filter(({ score }) => score > 0.5)
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const partner = new Map<number, { j: number; score: number }>();
  for (const { i, j, score } of found) {
    if (sources[i] !== 1 || targets[j] !== 1) continue;
    sources[i] = 0;
    targets[j] = 0;
    partner.set(i, { j, score });
  }
  return beads.flatMap((bead): PairBead[] => {
    const [i, j] = [bead.source[0], bead.target[0]];
    if (bead.score > 0) return [bead];
    if (bead.target[1] > j) return targets[j] === 1 ? [bead] : [];
    const moved = partner.get(i);
    return moved ? [{ source: bead.source, target: [moved.j, moved.j + 1], score: moved.score, moved: true }] : [bead];
  });
}

/** One segment in this many that stand alone has its counterpart elsewhere. */
const RARITY = 10;
/** A pair must share this much of rare terms to be looked at. */
const LEAST = 0.2;

/** How much less likely the two lengths are than the likeliest: a bell curve without its factor. */
function lengthPenalty(source: number, target: number, { ratio, variance }: LengthModel): number {
  const expected = ratio * source;
  return Math.max(-6, -((target - expected) ** 2) / (2 * variance * (target + expected + 1)));
}

/** 1 for each segment that stands alone. */
function lonely(beads: readonly PairBead[], side: 'source' | 'target', size: number): Uint8Array {
  const found = new Uint8Array(size);
  for (const bead of beads) {
    if (bead.score === 0 && bead[side][1] > bead[side][0]) found[bead[side][0]] = 1;
  }
  return found;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
