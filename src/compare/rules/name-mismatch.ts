import type { Rule } from './rule.js';

/** Another person, place or organisation in the same place. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  mqm: 'accuracy/mistranslation/entity',
  its: 'inconsistent-entities',
  severity: 'minor',
  doc: {
    means:
      'A name stands where the other text has another one: each text gives one that the other does not say in any spelling or script, and at least one of the two would surely be carried over, as it is a country, is said elsewhere by both, or is not built like the words of its own text. One such name alone is told where it is a country that both languages have a name for, or where nothing in the other text sounds like it at all. Silent where unsure, and where names may be translated.',
    fails: ['Rice from China got dearer.', 'Reis aus Bangladesch wurde teurer.'],
    passes: ['Rice from China got dearer.', 'Chinesischer Reis wurde teurer.'],
  },
};
