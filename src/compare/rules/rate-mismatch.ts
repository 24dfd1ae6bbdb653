import type { ValueRule } from './rule.js';

/** What a figure is told of: an hour, a year, a thousand inhabitants. */
export const rateMismatch: ValueRule = {
  id: 'rate-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'The amount is the same, but what it is counted by is another.',
    fails: ['$12 an hour', '12 Dollar am Tag'],
    passes: ['60 km an hour', '1 km in der Minute'],
  },
  claims({ related }) {
    return related.reason === 'rate' ? 'rate-changed' : undefined;
  },
};
