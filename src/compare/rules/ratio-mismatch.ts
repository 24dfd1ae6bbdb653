import type { ValueRule } from './rule.js';

/** Scores, shares and odds. */
export const ratioMismatch: ValueRule = {
  id: 'ratio-mismatch',
  mqm: 'accuracy/mistranslation/number',
  its: 'numbers',
  severity: 'major',
  doc: {
    means: 'A score, a share or odds differ, or their parts are exchanged.',
    fails: ['They won 3-1.', 'Sie gewannen 4:1.'],
    passes: ['They won 3-1.', 'Sie gewannen mit 3 : 1.'],
  },
  claims({ a, b, related }) {
    if (a.kind !== 'ratio' && b.kind !== 'ratio') return undefined;
    return related.reason === 'parts-swapped' ? 'values-swapped' : true;
  },
};
