/**
 * How often a bead of this score is right. The search takes its evidence for independent, which words of one sentence
 * are not, so that it is too sure of itself: its odds are drawn towards even ones (Platt, Probabilistic Outputs for
 * Support Vector Machines, 1999).
 */
export function calibrate(score: number): number {
  if (score <= 0 || score >= 1) return Math.min(1, Math.max(0, score));
  const logOdds = Math.log(score / (1 - score));
  return 1 / (1 + Math.exp(-(SLOPE * logOdds + SHIFT)));
}

/** `node bench/align-calibrate.js` fits them; bench/RESULTS.md has the error on pairs of languages that were left out. */
export const SLOPE = 0.85;
export const SHIFT = -0.6;
