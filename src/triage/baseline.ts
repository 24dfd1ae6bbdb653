import type { Discrepancy } from '../model/index.js';

/** The findings that a baseline, a set of ids, does not know yet: only these are reported and may fail a run. */
export function newSince(discrepancies: readonly Discrepancy[], baseline: ReadonlySet<string>): readonly Discrepancy[] {
  return baseline.size === 0 ? discrepancies : discrepancies.filter(({ id }) => !baseline.has(id));
}
