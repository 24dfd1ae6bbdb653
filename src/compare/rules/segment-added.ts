import type { Rule } from './rule.js';

/** A sentence that only one document has. */
export const segmentAdded: Rule = {
  id: 'segment-added',
  mqm: 'accuracy/addition',
  its: 'addition',
  severity: 'minor',
  doc: {
    means: 'A sentence stands in one document only.',
    fails: ['Zwei Sätze.', 'Two sentences. One more.'],
    passes: ['Ein Satz. Und sein Rest.', 'A long, long sentence.'],
  },
};
