/** By equal part of a text, the most telling anchor in it that another text shares. */
export function coverage(): Float64Array {
  return new Float64Array(PARTS);
}

/** Notes a shared anchor at a relative place. */
export function cover(parts: Float64Array, place: number, evidence: number): void {
  const part = Math.min(PARTS - 1, Math.floor(place * PARTS));
  parts[part] = Math.max(parts[part] ?? 0, evidence);
}

/** Longest stretch of a text without telling evidence, as a share of the text. */
export function longestGap(parts: Float64Array): number {
  let longest = 0;
  let run = 0;
  for (const evidence of parts) {
    run = evidence < TELLING ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest / PARTS;
}

const PARTS = 20;
/** Squared nats: an anchor at its place that one document in twenty holds. */
const TELLING = 12;
