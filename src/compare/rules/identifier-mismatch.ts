import type { ValueRule } from './rule.js';

/** Numbers that are names: nothing about them may change but spaces and strokes. */
export const identifierMismatch: ValueRule = {
  id: 'identifier-mismatch',
  mqm: 'accuracy/mistranslation/entity',
  its: 'inconsistent-entities',
  severity: 'major',
  doc: {
    means: 'A phone number, decision, product number or address differs.',
    fails: ['Decision No. 47/QD-UBND', 'Entscheidung Nr. 74/QD-UBND'],
    passes: ['Call 020 7946 0123.', 'Tel. 020-7946-0123'],
  },
  claims({ a, b }) {
    return a.kind === 'identifier' && b.kind === 'identifier' ? true : undefined;
  },
};
