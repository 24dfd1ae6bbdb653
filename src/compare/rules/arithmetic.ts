import type { Rule } from './rule.js';

/** A text that contradicts itself. */
export const arithmetic: Rule = {
  id: 'arithmetic',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'minor',
  doc: {
    means:
      'The figures of one sentence do not fit each other: a share and the percentage beside it, a total and its parts, a number and the list behind it, an age and the years, a date and its weekday. Each document that states them so is shown.',
    fails: ['Of 895 mills, 520 (85.1%) run.'],
    passes: ['Of 895 mills, 520 (58.1%) run.'],
  },
};
