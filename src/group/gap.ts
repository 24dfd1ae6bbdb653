/**
 * Which equal parts of a text hold a telling anchor that another text shares, a bit a part: `0b11` is the first tenth.
 */
export type Cover = number;

/** Notes a shared anchor at a relative place. */
export function covered(cover: Cover, place: number, evidence: number): Cover {
  return evidence < TELLING ? cover : cover | (1 << Math.min(PARTS - 1, Math.floor(place * PARTS)));
}

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
/** Squared nats: an anchor at its place that one document in twenty holds. */
const TELLING = 12;
