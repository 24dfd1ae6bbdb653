import type { Bead } from '../model/index.js';
import { type Contrary, contraries, ONE_CLAUSE } from './contraries.js';
import { cuesIn, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { modalityMismatch } from './rules/modality-mismatch.js';
import type { Comparing } from './story.js';

const MODALITIES: readonly Contrary[] = [
  { cueClass: 'modality', one: ['must'], other: ['may'], longest: ONE_CLAUSE },
  { cueClass: 'modality', one: ['strives'], other: ['ensures'], longest: ONE_CLAUSE },
];

/**
 * What must be done in some documents and may be done in the others; what is striven for here and ensured there. A
 * negation turns both round ("must not" is "darf nicht", may not), so that sentences with one are passed over.
 */
export function obligations(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const negated = singleSegments(comparing.articles, bead)?.some((segment, side) => {
    const article = comparing.articles[side];
    const cues = article && segment ? cuesIn(article, segment, 'negation') : undefined;
    return cues?.some(({ value }) => value === 'sure');
  });
  if (negated !== false) return [];
  return MODALITIES.flatMap((contrary) => contraries(comparing, bead, position, contrary, modalityMismatch));
}
