import type { Corridor } from './corridor.js';
import type { Evidence } from './evidence.js';
import { backgroundsOf, type LengthModel, lengthGain } from './length.js';
import { LONGEST } from './moves.js';
import type { AlignOptions } from './options.js';
import type { Side } from './terms.js';

/**
 * How good a bead is: the logarithm of how much likelier its two stretches are as counterparts than as strangers, by
 * their lengths, by their words, and by what they mean where that is known. It ends before segments i and j and takes `source` and `target` segments.
 */
export type Gain = (i: number, j: number, source: number, target: number) => number;

export function gainOf(
  a: Side,
  b: Side,
  lengths: LengthModel,
  evidence: Evidence,
  { low, offset }: Corridor,
  options: AlignOptions,
  meaning?: Gain,
): Gain {
  const sourceSums = sumsOf(a);
  const targetSums = sumsOf(b);
  const backgrounds = backgroundsOf(b, LONGEST);
  const { spans } = evidence;

  function lengthsSay(i: number, j: number, source: number, target: number): number {
    const here = (sourceSums[i] ?? 0) - (sourceSums[i - source] ?? 0);
    const there = (targetSums[j] ?? 0) - (targetSums[j - target] ?? 0);
    return lengthGain(lengths, here, there, backgrounds[j * (LONGEST + 1) + target] ?? 0);
  }

  function wordGain(i: number, j: number, source: number, target: number): number {
    const wide = Math.min(source, spans) - 1;
    const tall = Math.min(target, spans) - 1;
    let gain = 0;
    for (let column = 0; column < target; column++) {
      gain += evidence.target[((offset[i] ?? 0) + j - column - (low[i] ?? 0)) * spans + wide] ?? 0;
    }
    for (let row = 0; row < source; row++) {
      gain += evidence.source[((offset[i - row] ?? 0) + j - (low[i - row] ?? 0)) * spans + tall] ?? 0;
    }
    return gain / 2;
  }

  return (i, j, source, target) =>
    options.lengthWeight * lengthsSay(i, j, source, target) +
    options.wordWeight * wordGain(i, j, source, target) +
    (meaning?.(i, j, source, target) ?? 0);
}

/** Characters before each segment, and all of them. */
export function sumsOf(side: Side): Float64Array {
  const found = new Float64Array(side.count + 1);
  for (let at = 0; at < side.count; at++) found[at + 1] = (found[at] ?? 0) + (side.lengths[at] ?? 0);
  return found;
}
