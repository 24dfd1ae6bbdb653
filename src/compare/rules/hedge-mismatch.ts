import type { ValueRule } from './rule.js';

/** Words such as more than and almost that turn each other round. */
export const hedgeMismatch: ValueRule = {
  id: 'hedge-mismatch',
  mqm: 'accuracy/mistranslation',
  its: 'mistranslation',
  severity: 'minor',
  doc: {
    means: 'The same figure is a lower limit in one text and an upper limit in the other.',
    fails: ['more than 1,500 jobs', 'fast 1.500 Stellen'],
    passes: ['more than 1,500 jobs', '1.500 Stellen'],
  },
  claims({ related }) {
    return related.reason === 'hedge' ? 'hedge-changed' : undefined;
  },
};
