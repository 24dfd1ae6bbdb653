import type { Rule } from './rule.js';

/** A figure left out. */
export const factMissing: Rule = {
  id: 'fact-missing',
  mqm: 'accuracy/omission',
  its: 'omission',
  severity: 'minor',
  doc: {
    means: 'A figure of one document stands nowhere near in the other.',
    fails: ['in the 34th minute', 'in der Minute'],
    passes: ['45 miles (72 km)', '72 Kilometer'],
  },
};
