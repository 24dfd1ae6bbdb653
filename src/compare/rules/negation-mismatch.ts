import type { Rule } from './rule.js';

/** A "not" on one side only. */
export const negationMismatch: Rule = {
  id: 'negation-mismatch',
  mqm: 'accuracy/mistranslation',
  its: 'mistranslation',
  severity: 'minor',
  doc: {
    means:
      'One text denies what the other states. Words in which a negation may hide (without, fail, hardly, not only, un-) count for neither side.',
    fails: ['The bridge was not closed.', 'Die Brücke wurde gesperrt.'],
    passes: ['The bridge was not closed.', 'Die Brücke blieb unversperrt.'],
  },
};
