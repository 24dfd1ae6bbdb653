import { diagnoseAmounts } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Ordinals. */
export const ordinalMismatch: ValueRule = {
  id: 'ordinal-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'An ordinal differs: third against fourth.',
    fails: ['the 34th minute', 'in der 43. Minute'],
    passes: ['the third place', 'Platz 3'],
  },
  claims({ a, b }) {
    const bare = [a, b].every(
      ({ kind, value }) => kind === 'ordinal' || (kind === 'number' && value.unit === undefined),
    );
    return bare && (a.kind === 'ordinal' || b.kind === 'ordinal') ? (diagnoseAmounts(a, b) ?? true) : undefined;
  },
};
