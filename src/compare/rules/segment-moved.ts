import type { Rule } from './rule.js';

/** The same sentence, or several that stand together, at another place. */
export const segmentMoved: Rule = {
  id: 'segment-moved',
  mqm: 'design/organization',
  its: 'other',
  severity: 'neutral',
  doc: {
    means:
      'A sentence or a passage stands at another place in the order of the text. Sentences that moved together are one finding.',
    fails: [
      'In 1987 the mill opened. It has 12 rooms. It is old.',
      'Sie ist alt. 1987 öffnete die Mühle. Sie hat 12 Zimmer.',
    ],
    passes: ['It has 12 rooms, and it opened in 1987.', 'Sie öffnete 1987 und hat 12 Zimmer.'],
  },
};
