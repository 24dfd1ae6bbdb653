import type { ValueRule } from './rule.js';

/** Times of day. */
export const timeMismatch: ValueRule = {
  id: 'time-mismatch',
  mqm: 'accuracy/mistranslation/date-time',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A time of day differs.',
    fails: ['at 3 p.m.', 'um 16 Uhr'],
    passes: ['at 3 p.m.', 'um 15 Uhr'],
  },
  claims({ a, b }) {
    return a.kind === 'time' || b.kind === 'time' ? true : undefined;
  },
};
