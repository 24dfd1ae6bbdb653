import type { Rule } from './rule.js';

/** The separators of another language. */
export const localeFormat: Rule = {
  id: 'locale-format',
  mqm: 'locale-convention/number-format',
  its: 'locale-violation',
  severity: 'minor',
  doc: {
    means:
      'A figure agrees with the other text only if its separators are read otherwise than the language of its text reads them.',
    fails: ['1,500 people came.', 'Es kamen 1,500 Menschen.'],
    passes: ['1,500 people came.', 'Es kamen 1.500 Menschen.'],
  },
};
