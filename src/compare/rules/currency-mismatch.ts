import { diagnoseAmounts } from '../diagnose.js';
import type { ValueRule } from './rule.js';

/** Sums of money. */
export const currencyMismatch: ValueRule = {
  id: 'currency-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A sum of money differs, or stands in another currency unconverted.',
    fails: ['It cost $40 million.', 'Die Kosten: 40 Millionen Euro'],
    passes: ['It cost £125m ($160m).', 'Kosten: 125 Millionen Pfund'],
  },
  claims({ a, b, related }) {
    if (related.reason === 'currency') return 'currency-changed';
    if (a.value.currency === undefined && b.value.currency === undefined) return undefined;
    return diagnoseAmounts(a, b) ?? true;
  },
};
