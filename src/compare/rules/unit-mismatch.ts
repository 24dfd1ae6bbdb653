import type { ValueRule } from './rule.js';

/** Same figure, other unit. */
export const unitMismatch: ValueRule = {
  id: 'unit-mismatch',
  mqm: 'accuracy/mistranslation/unit-conversion',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'The same amount stands with another unit: the unit was changed and the amount was not converted.',
    fails: ['a run of 26 miles', 'ein Lauf von 26 Kilometern'],
    passes: ['a run of 26 miles', 'ein Lauf von 42 Kilometern'],
  },
  claims({ related }) {
    return related.reason === 'unit' ? 'unit-not-converted' : undefined;
  },
};
