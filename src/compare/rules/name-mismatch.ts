import type { Rule } from './rule.js';

/** Another country in the same place. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  mqm: 'accuracy/mistranslation/entity',
  its: 'inconsistent-entities',
  severity: 'minor',
  doc: {
    means:
      'One country stands where the other text has another one, and all other countries of the sentence are the same. Silent where unsure.',
    fails: ['Rice from China got dearer.', 'Reis aus Bangladesch wurde teurer.'],
    passes: ['Rice from China got dearer.', 'Chinesischer Reis wurde teurer.'],
  },
};
