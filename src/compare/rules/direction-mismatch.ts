import type { Rule } from './rule.js';

/** Rose against fell. */
export const directionMismatch: Rule = {
  id: 'direction-mismatch',
  mqm: 'accuracy/mistranslation',
  its: 'mistranslation',
  severity: 'minor',
  doc: {
    means: 'What rises in one text falls in the other, and neither text says both.',
    fails: ['Exports rose by 4%.', 'Die Ausfuhren sanken um 4 %.'],
    passes: ['Exports rose by 4%.', 'Die Ausfuhren nahmen um 4 % zu.'],
  },
};
