import { diagnoseAmounts } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Percentages against other percentages, and against bare numbers. */
export const percentMismatch: ValueRule = {
  id: 'percent-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A percentage differs, or the sign is on one side only.',
    fails: ['Turnout was 38 percent.', 'Die Beteiligung lag bei 38.'],
    passes: ['three quarters of the farms', '75 % der Betriebe'],
  },
  claims({ a, b, related }) {
    const [percentA, percentB] = [a.kind === 'percent', b.kind === 'percent'];
    if (!percentA && !percentB) return undefined;
    if (related.reason === 'percentage-points') return 'percentage-points';
    if (related.reason === 'percent') return percentA ? 'percent-lost' : 'percent-added';
    return a.kind === 'date' || b.kind === 'date' ? undefined : (diagnoseAmounts(a, b) ?? true);
  },
};
