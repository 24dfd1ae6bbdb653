import type { Rule } from './rule.js';

/** A text that contradicts itself. */
export const arithmetic: Rule = {
  id: 'arithmetic',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'minor',
  doc: {
    means:
      'The figures of one sentence do not fit each other: a share and the percentage beside it, a date and its weekday. Each document that states them so is shown.',
    fails: ['Of 895 mills, 520 (85.1%) run.', 'on Tuesday, 16 January 2023'],
    passes: ['Of 895 mills, 520 (58.1%) run.', 'on Monday, 16 January 2023'],
  },
};
