import type { Rule } from './rule.js';

/** Another person, place or organisation in the same place. */
export const nameMismatch: Rule = {
  id: 'name-mismatch',
  mqm: 'accuracy/mistranslation/entity',
  its: 'inconsistent-entities',
  severity: 'minor',
  doc: {
    means:
      'A name stands where the other text has another one: one text gives a name that the other does not say in any spelling or script, and mostly the other way round as well. How likely a translation would say such a name is learned from good translations: a country, a name said elsewhere by both, or one not built like the words of its own text is carried over; what is built like them may be translated. One such name alone is told where it is a country or is like a person, and nothing in the other text sounds like it. Silent where unsure.',
    fails: ['Rice from China got dearer.', 'Reis aus Bangladesch wurde teurer.'],
    passes: ['Rice from China got dearer.', 'Chinesischer Reis wurde teurer.'],
  },
};
