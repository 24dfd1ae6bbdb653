import type { Rule } from './rule.js';

/** A sentence left in the other language. */
export const untranslated: Rule = {
  id: 'untranslated',
  mqm: 'accuracy/untranslated',
  its: 'untranslated',
  severity: 'major',
  doc: {
    means: 'A sentence stands word for word the same in documents of two languages.',
    fails: ['The mill burnt down in the night.', 'The mill burnt down in the night.'],
    passes: ['Ryder Cup 2018', 'Ryder Cup 2018'],
  },
};
