/** A stretch of the report that is written whole or not at all. */
export interface Block {
  readonly text: string;
  /** The severest finding in it: the higher, the later it is left out. */
  readonly weight: number;
  readonly findings: number;
}

/** The longest comment that GitHub takes, in characters; counted in UTF-16 code units, which are never fewer. */
export const LIMIT = 65_536;

/** The blocks that fit, in their order: the weightiest are taken first, and among equals the first. */
export function choose(
  blocks: readonly Block[],
  room: number,
): { readonly kept: readonly Block[]; readonly dropped: readonly Block[] } {
  const kept = new Set<Block>();
  let used = 0;
  for (const block of blocks.toSorted((a, b) => b.weight - a.weight)) {
    if (used + block.text.length > room) continue;
    used += block.text.length;
    kept.add(block);
  }
  return { kept: blocks.filter((block) => kept.has(block)), dropped: blocks.filter((block) => !kept.has(block)) };
}
