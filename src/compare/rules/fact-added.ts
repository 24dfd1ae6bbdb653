import type { Rule } from './rule.js';

/** A figure that only one document has. */
export const factAdded: Rule = {
  id: 'fact-added',
  mqm: 'accuracy/addition',
  its: 'addition',
  severity: 'minor',
  doc: {
    means: 'A figure stands in one document only.',
    fails: ['in der Minute', 'in the 34th minute'],
    passes: ['72 Kilometer', '45 miles (72 km)'],
  },
};
