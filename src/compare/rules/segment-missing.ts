import type { Rule } from './rule.js';

/** A sentence left out. */
export const segmentMissing: Rule = {
  id: 'segment-missing',
  mqm: 'accuracy/omission',
  its: 'omission',
  severity: 'minor',
  doc: {
    means: 'A sentence has no counterpart.',
    fails: ['Two sentences. One more.', 'Zwei Sätze.'],
    passes: ['A long, long sentence.', 'Ein Satz. Und sein Rest.'],
  },
};
