import type { Bead } from '../model/index.js';

/** For each bead that stands out of order "moved", or "moved, 2 of 5" where it is the second of five that moved together. */
export function movesInWords(ladder: readonly Bead[]): (string | undefined)[] {
  const sizes = new Map<number | undefined, number>();
  for (const { moved, block } of ladder) if (moved) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const seen = new Map<number | undefined, number>();
  return ladder.map(({ moved, block }) => {
    if (!moved) return undefined;
    const size = sizes.get(block) ?? 1;
    const place = (seen.get(block) ?? 0) + 1;
    seen.set(block, place);
    return size > 1 ? `moved, ${place} of ${size}` : 'moved';
  });
}
