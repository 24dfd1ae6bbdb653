import { diagnoseAmounts } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Figures of every kind that no other rule claims; last in the list. */
export const numberMismatch: ValueRule = {
  id: 'number-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'The values of a figure differ.',
    fails: ['504 cooperatives', '540 Genossenschaften'],
    passes: ['nearly 1,200 people', '1.187 Menschen'],
  },
  claims({ a, b }) {
    return diagnoseAmounts(a, b) ?? true;
  },
};
