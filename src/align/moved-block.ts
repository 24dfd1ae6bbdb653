import { extend } from './extension.js';
import { kinshipOf, type Part } from './kinship.js';
import { backgroundOf, type LengthModel, lengthGain } from './length.js';
import type { Lexicon } from './lexicon.js';
import type { Side } from './terms.js';

export type PartGain = (source: Part, target: Part) => number;

/** How much likelier a stretch of the one is to say what one of the other says than to have nothing to do with it. */
export function partGainOf(a: Side, b: Side, lexicon: Lexicon, lengths: LengthModel): PartGain {
  const kinship = kinshipOf(a, b, lexicon);
  const background = backgroundOf(b);
  const lengthOf = ({ lengths: own }: Side, [from, to]: Part): number =>
    own.subarray(from, to).reduce((sum, length) => sum + length + 1, 0);
  return (source, target) => {
    const [here, there] = [lengthOf(a, source), lengthOf(b, target)];
    return kinship(source, target) + lengthGain(lengths, here, there, background(there, target[1] - target[0]));
  };
}

/** Consecutive beads, in the order of either document, and what speaks for them all. */
export interface Block {
  readonly beads: readonly { readonly source: Part; readonly target: Part; readonly gain: number }[];
  readonly sum: number;
}

/** The best path through lonely segments that goes back from two of them, and from there forward as far as it holds. */
export function blockAround(i: number, j: number, sources: Uint8Array, targets: Uint8Array, gain: PartGain): Block {
  const [fromI, toI] = stretchAround(sources, i);
  const [fromJ, toJ] = stretchAround(targets, j);
  const backward = extend([i + 1 - fromI, j + 1 - fromJ], (x, y, move) =>
    gain([i + 1 - x, i + 1 - x + move.source], [j + 1 - y, j + 1 - y + move.target]),
  );
  const { source = [0, 1], target = [0, 1] } = backward.beads.at(-1) ?? {};
  const [headI, headJ] = [i + 1 - source[1], j + 1 - target[1]];
  const { beads, sum } = extend([toI - headI, toJ - headJ], (x, y, move) =>
    gain([headI + x - move.source, headI + x], [headJ + y - move.target, headJ + y]),
  );
  return {
    beads: beads.map((bead) => ({
      source: [headI + bead.source[0], headI + bead.source[1]],
      target: [headJ + bead.target[0], headJ + bead.target[1]],
      gain: bead.gain,
    })),
    sum,
  };
}

/** The lonely segments around this one: `[from, to)`. */
function stretchAround(alone: Uint8Array, at: number): Part {
  let [from, to] = [at, at + 1];
  while (alone[from - 1] === 1) from--;
  while (alone[to] === 1) to++;
  return [from, to];
}
