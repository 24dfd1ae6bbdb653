import type { Discrepancy } from '../model/index.js';

/** The findings that a baseline, a list of ids, does not know yet: only these may fail a run. */
export function newSince(discrepancies: readonly Discrepancy[], baseline: readonly string[]): Discrepancy[] {
  const known = new Set(baseline);
  return discrepancies.filter(({ id }) => !known.has(id));
}

/** The baseline of these findings: their ids, sorted, each once. */
export const baselineOf = (discrepancies: readonly Discrepancy[]): string[] =>
  [...new Set(discrepancies.map(({ id }) => id))].sort();
