import { diagnoseAmounts, diagnoseDates } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Ends of ranges. */
export const rangeMismatch: ValueRule = {
  id: 'range-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'One end of a range differs.',
    fails: ['between 12 and 15 people', 'zwischen 12 und 51 Personen'],
    passes: ['5 to 10 km', '5–10 km'],
  },
  claims({ a, b, related, inRanges }) {
    if ((!inRanges && a.kind !== 'range') || KEPT.has(related.reason)) return undefined;
    return (a.kind === 'date' ? diagnoseDates(related) : diagnoseAmounts(a, b)) ?? true;
  },
};

/** What stays the same while the unit, the currency or the sign changes is told by the rules for these. */
const KEPT: ReadonlySet<string> = new Set(['percent', 'percentage-points', 'currency', 'unit']);
