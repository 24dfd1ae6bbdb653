import type { Span } from '../model/index.js';
import type { Side } from './terms.js';
import type { Step } from './traceback.js';

/** What the seams say of a bead that ends before segments i and j, in nats. */
export type SeamGain = (i: number, j: number, source: number, target: number) => number;

/**
 * The seams between segments speak as well: "We met in spring," | "when the snow had gone." is one sentence in two lines,
 * and hardly a bead ends between them, unless there is such a seam in the other document too. How often each kind of seam
 * stands inside of beads, and which kinds end beads together, is learned from the ladder of the pass before.
 */
export function seamGainOf(a: Side, b: Side, steps: readonly Step[]): SeamGain {
  const here = seamsBy(
    a,
    steps.map(({ i }) => i),
  );
  const there = seamsBy(
    b,
    steps.map(({ j }) => j),
  );
  const together = togetherBy(a, b, steps);
  return (i, j, source, target) => {
    let gain = 0;
    for (let at = i - source + 1; at < i; at++) gain += here.inside[at] ?? 0;
    for (let at = j - target + 1; at < j; at++) gain += there.inside[at] ?? 0;
    if (source > 0) gain += here.ends[i] ?? 0;
    if (target > 0) gain += there.ends[j] ?? 0;
    if (source === 0 || target === 0) return gain;
    return gain + (together[(a.seams[i - 1] ?? 0) * KINDS + (b.seams[j - 1] ?? 0)] ?? 0);
  };
}

/** The kind of the seam after each stretch: how the stretch ends, and whether the text goes on in lower case. */
export function seamsOf(text: string, stretches: readonly Span[]): Uint8Array {
  return Uint8Array.from(stretches, ({ start, end }, at) => {
    const next = stretches[at + 1]?.start ?? text.length;
    return 2 * endingOf(text, start, end) + (GOES_ON.test(text.slice(next, next + 4)) ? 1 : 0);
  });
}

/** The letter may stand after a quote or bracket. */
const GOES_ON = /^[\p{Pi}\p{Pf}\p{Ps}"'\s]*\p{Ll}/u;
const CLOSER = /^[\p{Pe}\p{Pf}\p{Pi}"'\s]$/u;
/** By the last character that closes no quote or bracket; all else is bare: "the shepherd of". */
const ENDINGS = [/[?？؟;՞⸮]/u, /[!！՜]/u, /[…‥]/u, /\p{STerm}/u, /[\p{Term}\p{Pd}]/u];
/**
 * First guesses of how many seams of a kind stand inside of beads: asked, called, trailing off, stopped, at a comma or
 * dash, bare; each at the end of what is finished, and before lower case.
 */
const INSIDE = [0.07, 0.25, 0.07, 0.25, 0.1, 0.25, 0.07, 0.25, 0.3, 0.6, 0.1, 0.6];
const KINDS = INSIDE.length;
/** Seams that such a guess counts as much as. */
const GUESSED = 8;

function endingOf(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && CLOSER.test(text.charAt(at - 1))) at--;
  const found = ENDINGS.findIndex((ending) => ending.test(text.charAt(at - 1)));
  return found < 0 ? ENDINGS.length : found;
}

/** For the seam after the first `i` segments, how much likelier its kind is where a bead ends, and inside of one. */
function seamsBy(side: Side, steps: readonly number[]): { ends: Float64Array; inside: Float64Array } {
  const count = new Float64Array(KINDS);
  const held = new Float64Array(KINDS);
  const asked = steps.length > 0;
  const ending = new Set(steps);
  for (let at = 1; at < side.count; at++) {
    const kind = side.seams[at - 1] ?? 0;
    count[kind] = (count[kind] ?? 0) + 1;
    if (asked && !ending.has(at)) held[kind] = (held[kind] ?? 0) + 1;
  }
  const rates = INSIDE.map(
    (guess, kind) => ((held[kind] ?? 0) + guess * GUESSED) / ((asked ? (count[kind] ?? 0) : 0) + GUESSED),
  );
  const mean = rates.reduce((sum, rate, kind) => sum + rate * (count[kind] ?? 0), 0) / Math.max(1, side.count - 1);
  const ends = new Float64Array(side.count + 1);
  const inside = new Float64Array(side.count + 1);
  for (let at = 1; at < side.count; at++) {
    const rate = rates[side.seams[at - 1] ?? 0] ?? mean;
    ends[at] = Math.log((1 - rate) / (1 - mean));
    inside[at] = Math.log(rate / mean);
  }
  return { ends, inside };
}

/** For two kinds, how much likelier they are at the end of one bead than if they had nothing to do with each other. */
function togetherBy(a: Side, b: Side, steps: readonly Step[]): Float64Array {
  const pairs = new Float64Array(KINDS * KINDS);
  const here = new Float64Array(KINDS);
  const there = new Float64Array(KINDS);
  const full = steps.filter(({ move }) => move.source > 0 && move.target > 0);
  for (const { i, j } of full) {
    const [x, y] = [a.seams[i - 1] ?? 0, b.seams[j - 1] ?? 0];
    pairs[x * KINDS + y] = (pairs[x * KINDS + y] ?? 0) + 1;
    here[x] = (here[x] ?? 0) + 1;
    there[y] = (there[y] ?? 0) + 1;
  }
  return pairs.map((count, at) => {
    const expected = ((here[Math.floor(at / KINDS)] ?? 0) * (there[at % KINDS] ?? 0)) / Math.max(1, full.length);
    return Math.log((count + 1) / (expected + 1));
  });
}
