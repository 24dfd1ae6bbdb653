import type { Bead } from '../model/index.js';
import type { Comparing } from './story.js';

/**
 * A sentence without counterpart may be told in the sentences beside its gap: then these are longer than their own
 * counterparts call for. Which is likelier is read off the lengths, after Gale and Church (1993): how much text the
 * documents need for each other if the sentence is there, and how much if it is left out.
 */
export function isInNeighbours(comparing: Comparing, position: number, side: number, witness: number): boolean {
  const { ladder } = comparing;
  const lengths = (bead: Bead | undefined, of: number): number => lengthOf(comparing, bead?.sides[of] ?? [], of);
  let [expected, missing, found] = [0, 0, 0];
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? position : position + 1; at >= 0 && at < ladder.length; at += step) {
      const bead = ladder[at];
      const [here, there] = [lengths(bead, witness), lengths(bead, side)];
      if (there === 0) missing += here;
      else {
        expected += here;
        found += there;
        if (here > 0) break;
      }
    }
  }
  const [all, own] = [totalOf(comparing, witness), totalOf(comparing, side)];
  if (missing === 0 || found === 0 || all <= missing) return false;
  const ifTold = Math.abs(Math.log((found / (expected + missing)) * (all / own)));
  const ifLeftOut = Math.abs(Math.log((found / Math.max(expected, 1)) * ((all - missing) / own)));
  return ifTold < ifLeftOut - 1e-9;
}

const totalOf = ({ articles }: Comparing, side: number): number =>
  (articles[side]?.segments ?? []).reduce((sum, segment) => sum + segment.end - segment.start, 0);

function lengthOf({ articles }: Comparing, segments: readonly number[], side: number): number {
  return segments.reduce((sum, index) => {
    const segment = articles[side]?.segments[index];
    return sum + (segment ? segment.end - segment.start : 0);
  }, 0);
}
