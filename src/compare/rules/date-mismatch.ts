import { diagnoseDates } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Dates, and years written as numbers. */
export const dateMismatch: ValueRule = {
  id: 'date-mismatch',
  mqm: 'accuracy/mistranslation/date-time',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A date differs in a part that both sides state.',
    fails: ['on 6 November', 'am 11. Juni'],
    passes: ['on 6 November', 'am 6. November 2018'],
  },
  claims({ a, b, related }) {
    return a.kind === 'date' || b.kind === 'date' ? (diagnoseDates(related) ?? true) : undefined;
  },
};
