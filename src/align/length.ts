import type { Side } from './terms.js';

/**
 * How lengths of counterparts go together: the second is about `ratio` times the first, with a variance that grows with
 * the length (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993). Here ratio and variance are
 * those of the documents at hand.
 */
export interface LengthModel {
  readonly ratio: number;
  readonly variance: number;
}

export interface Stretch {
  readonly source: number;
  readonly target: number;
}

/** Fits ratio and variance; medians keep a few wrong beads from bending or widening the curve. */
export function fitLengths(stretches: readonly Stretch[]): LengthModel {
  const ratio = middleRatio(stretches.filter(({ source, target }) => source > 0 && target > 0));
  const squares = stretches
    .map((stretch) => (stretch.target - ratio * stretch.source) ** 2 / (stretch.target + ratio * stretch.source + 1))
    .sort((a, b) => a - b);
  // The median of a squared normal variable is 0.455 of its variance.
  const median = (squares[squares.length >> 1] ?? 0) / 0.455;
  const variance = (median * squares.length + USUAL_VARIANCE * GUESSED) / (squares.length + GUESSED);
  return { ratio, variance: Math.max(0.3, variance) };
}

/** The ratio that half of the first document's characters stay under. */
function middleRatio(stretches: readonly Stretch[]): number {
  const sorted = [...stretches].sort((x, y) => x.target * y.source - y.target * x.source);
  const half = sorted.reduce((sum, { source }) => sum + source, 0) / 2;
  let sum = 0;
  for (const { source, target } of sorted) {
    sum += source;
    if (sum >= half) return target / source;
  }
  return 1;
}

/** Gale and Church's 6.8 a character of one side, shared by the two; it counts as much as twenty stretches. */
const USUAL_VARIANCE = 3.4;
const GUESSED = 20;

/**
 * How much likelier a stretch of the second document is beside one of the first than anywhere, by their lengths:
 * `background` is the logarithm of how likely its length is anywhere.
 */
export function lengthGain(
  { ratio, variance }: LengthModel,
  source: number,
  target: number,
  background: number,
): number {
  const expected = ratio * source;
  const spread = variance * (target + expected + 1);
  const gain = -((target - expected) ** 2) / (2 * spread) - 0.5 * Math.log(2 * Math.PI * spread) - background;
  if (gain < LOWEST) return FLOOR;
  return gain > -LOWEST ? gain : Math.log(Math.exp(FLOOR) + Math.exp(gain));
}

/** Logarithm of the share of counterparts whose lengths have nothing to do with each other. */
const FLOOR = Math.log(0.005);
/** Where the share, or all else, may be left out of the sum. */
const LOWEST = -12;

/** The logarithm of how likely a length is for this many segments. */
export type Background = (length: number, size: number) => number;

/** A gamma curve with the mean and variance of the document's segments, that of k segments having k times both. */
export function backgroundOf(side: Side): Background {
  let sum = 0;
  let squares = 0;
  for (const length of side.lengths) {
    sum += length + 1;
    squares += (length + 1) ** 2;
  }
  const mean = sum / Math.max(1, side.count);
  const variance = Math.max(mean, squares / Math.max(1, side.count) - mean * mean);
  const shape = (mean * mean) / variance;
  const scale = variance / mean;
  return (length, size) => {
    const k = size * shape;
    return (k - 1) * Math.log(length) - length / scale - logGamma(k) - k * Math.log(scale);
  };
}

/** The same for every run of up to `longest` segments: at `end * (longest + 1) + size`. */
export function backgroundsOf(side: Side, longest: number): Float64Array {
  const background = backgroundOf(side);
  const found = new Float64Array((side.count + 1) * (longest + 1));
  for (let end = 1; end <= side.count; end++) {
    let length = 0;
    for (let size = 1; size <= Math.min(longest, end); size++) {
      length += (side.lengths[end - size] ?? 0) + 1;
      found[end * (longest + 1) + size] = background(length, size);
    }
  }
  return found;
}

/** Stirling's series, shifted to where it is exact to nine digits. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 8) {
    shift -= Math.log(at);
    at++;
  }
  const inverse = 1 / (at * at);
  return (
    shift + (at - 0.5) * Math.log(at) - at + 0.9189385332046727 + (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / at
  );
}
