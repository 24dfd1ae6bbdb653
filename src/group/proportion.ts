/**
 * Log odds that the lengths of two texts speak against one event. A text of a whole book holds the figures, names and
 * words of any report by chance: each time that one text is as long again as the other, beyond what a brief and a
 * feature differ by, counts.
 *
 * @param scaleOfA one over the length of the text, as the other.
 */
export function disproportion(scaleOfA: number, scaleOfB: number): number {
  const ratio = Math.max(scaleOfA / scaleOfB, scaleOfB / scaleOfA);
  return ratio > USUAL ? DOUBLING * Math.log2(ratio / USUAL) : 0;
}

/** Three lines of an agency and a page of a newspaper. */
const USUAL = 25;
const DOUBLING = 3;
