import type { Clauses } from './clauses.js';
import { type Gain, sumsOf } from './cost.js';
import { kinshipOf, type Part } from './kinship.js';
import { type Background, type LengthModel, lengthGain } from './length.js';
import type { Lexicon } from './lexicon.js';
import type { Step } from './traceback.js';

/**
 * Sees beads of two and two where one text ends its sentence a clause earlier: "They climbed for two days, | and rested."
 * and "They climbed. | For two days, and then rested." Words and lengths of such a bead fit clause by clause, which those
 * of the bead as a whole hide. Looked for where the ladder of the pass before has two beads of one and one in a row, or
 * one of two and two.
 */
export function withShifts(
  gain: Gain,
  a: Clauses,
  b: Clauses,
  background: Background,
  lexicon: Lexicon,
  lengths: LengthModel,
  steps: readonly Step[],
  meaning?: Gain,
): Gain {
  const kinship = kinshipOf(a.side, b.side, lexicon);
  const [before, beforeThere] = [sumsOf(a.side), sumsOf(b.side)];
  const shifted = new Map<number, number>();
  const width = b.starts.length;
  steps.forEach(({ i, j, move }, at) => {
    const last = steps[at - 1]?.move;
    const inRow = isSingle(move) && isSingle(last);
    if (!inRow && !(move.source === 2 && move.target === 2)) return;
    const best = bestShift(i, j);
    if (best !== undefined) shifted.set(i * width + j, best);
  });
  return (i, j, source, target) => {
    const whole = gain(i, j, source, target);
    if (source !== 2 || target !== 2) return whole;
    const best = shifted.get(i * width + j);
    return best === undefined ? whole : Math.max(whole, best + (meaning?.(i, j, source, target) ?? 0));
  };

  /** The gain of the likeliest shift of clauses within the two segments before i and the two before j. */
  function bestShift(i: number, j: number): number | undefined {
    const [s0, s1, s2] = [a.starts[i - 2] ?? 0, a.starts[i - 1] ?? 0, a.starts[i] ?? 0];
    const [t0, t1, t2] = [b.starts[j - 2] ?? 0, b.starts[j - 1] ?? 0, b.starts[j] ?? 0];
    // What is asked is how likely the segments are as they stand in the second document, wherever its clauses belong.
    const [first, second] = [alone([t0, t1]), alone([t1, t2])];
    const worth = (s: number, t: number): number => match([s0, s], [t0, t], first) + match([s, s2], [t, t2], second);
    const worths: number[] = [];
    for (let s = s0 + 1; s < s2; s++) if (s !== s1) worths.push(worth(s, t1));
    for (let t = t0 + 1; t < t2; t++) if (t !== t1) worths.push(worth(s1, t));
    // One of so many places had to be the best.
    return worths.length === 0 ? undefined : Math.max(...worths) - Math.log(worths.length);
  }

  function match(source: Part, target: Part, usual: number): number {
    return kinship(source, target) + lengthGain(lengths, span(before, source), span(beforeThere, target), usual);
  }

  function alone(target: Part): number {
    return background(span(beforeThere, target) + 1, 1);
  }
}

const isSingle = (move: Step['move'] | undefined): boolean => move?.source === 1 && move.target === 1;
const span = (sums: Float64Array, [from, to]: Part): number => (sums[to] ?? 0) - (sums[from] ?? 0);
