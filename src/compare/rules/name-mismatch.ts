import type { Rule } from './rule.js';

/** Another person, place or organisation in the same place. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  mqm: 'accuracy/mistranslation/entity',
  its: 'inconsistent-entities',
  severity: 'minor',
  doc: {
    means:
      'One country stands where the other text has another one, and all other countries of the sentence are the same; or a text gives a name that nothing in the other text sounds like, although it is one to carry over: it is not built like the words of its own text, and no word comes back wherever it does. Silent where unsure, as in short texts.',
    fails: ['Rice from China got dearer.', 'Reis aus Bangladesch wurde teurer.'],
    passes: ['Rice from China got dearer.', 'Chinesischer Reis wurde teurer.'],
  },
};
