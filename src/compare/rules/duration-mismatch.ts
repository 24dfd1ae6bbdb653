import { diagnoseAmounts } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Spans of time. */
export const durationMismatch: ValueRule = {
  id: 'duration-mismatch',
  mqm: 'accuracy/mistranslation/date-time',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A span of time differs.',
    fails: ['after 18 months', 'nach 81 Monaten'],
    passes: ['after a decade', 'nach zehn Jahren'],
  },
  claims({ a, b, related }) {
    if (a.kind !== 'duration' && b.kind !== 'duration') return undefined;
    if (related.reason === 'unit') return 'unit-not-converted';
    return diagnoseAmounts(a, b) ?? true;
  },
};
