/**
 * Which equal parts of a text hold a telling anchor that another text shares, a bit a part: `0b11` is the first tenth.
 */
export type Cover = number;

/** Notes a shared anchor at a relative place, if its evidence is telling. */
export function covered(cover: Cover, place: number, evidence: number, telling: number): Cover {
  return evidence < telling ? cover : cover | (1 << Math.min(PARTS - 1, Math.floor(place * PARTS)));
}

/** How many parts are covered. */
export function bitsOf(cover: Cover): number {
  let count = 0;
  for (let rest = cover; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Parts from the first covered to the last. */
export const extent = (cover: Cover): number => Math.clz32(cover & -cover) - Math.clz32(cover) + 1;

/** Longest stretch of a text without telling evidence, as a share of the text. */
export function longestGap(cover: Cover): number {
  let longest = 0;
  let run = 0;
  for (let part = 0; part < PARTS; part++) {
    run = (cover >> part) & 1 ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest / PARTS;
}

const PARTS = 20;
