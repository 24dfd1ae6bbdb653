import type { Rule } from './rule.js';

/** Done against to come. */
export const modalityMismatch: Rule = {
  id: 'modality-mismatch',
  mqm: 'accuracy/mistranslation',
  its: 'mistranslation',
  severity: 'minor',
  doc: {
    means: 'A year that is over is told in the future in one text and not in the other.',
    fails: ['In 2023 sales will grow.', '2023 wuchs der Absatz.'],
    passes: ['In 2023 sales will grow.', 'En 2023, les ventes augmenteront.'],
  },
};
