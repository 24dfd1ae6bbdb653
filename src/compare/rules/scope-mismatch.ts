import type { Rule } from './rule.js';

/** All and whole in one text only. */
export const scopeMismatch: Rule = {
  id: 'scope-mismatch',
  mqm: 'accuracy/mistranslation',
  its: 'mistranslation',
  severity: 'minor',
  doc: {
    means: 'A word such as all, whole or entire stands in one text where at least two others have none.',
    fails: ['The entire sector grew.', 'Le secteur a progressé.'],
    passes: ['The entire sector grew.', 'Tout le secteur a progressé.'],
  },
};
