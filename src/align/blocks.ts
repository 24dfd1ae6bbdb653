import type { Bead } from '../model/index.js';

/**
 * Numbers what moved: beads that stand together in all documents that have them, as the sentences of a paragraph do, have
 * moved as one block. A sentence that one document has alone does not part them.
 */
export function withBlocks(ladder: readonly Bead[]): Bead[] {
  let block = 0;
  let before: Bead | undefined;
  return ladder.map((bead) => {
    if (!bead.moved) return bead;
    if (!before || !goesOn(before, bead)) block++;
    before = bead;
    return { ...bead, block };
  });
}

function goesOn(before: Bead, bead: Bead): boolean {
  return bead.sides.every((side, document) => {
    const last = before.sides[document]?.at(-1);
    const [first] = side;
    if (last === undefined || first === undefined) return last === first;
    return first > last && first - last <= GAP;
  });
}

/** One sentence between two at most. */
const GAP = 2;
