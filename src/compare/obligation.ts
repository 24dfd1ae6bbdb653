import type { Bead } from '../model/index.js';
import { type Contrary, contraries, ONE_CLAUSE } from './contraries.js';
import type { Draft } from './draft.js';
import { modalityMismatch } from './rules/modality-mismatch.js';
import type { Comparing } from './story.js';

const MODALITIES: readonly Contrary[] = [
  { cueClass: 'modality', one: ['must'], other: ['may'], longest: ONE_CLAUSE },
  { cueClass: 'modality', one: ['strives'], other: ['ensures'], longest: ONE_CLAUSE },
];

/** What must be done in some documents and may be done in the others; what is striven for here and ensured there. */
export const obligations = (comparing: Comparing, bead: Bead, position: number): Draft[] =>
  MODALITIES.flatMap((contrary) => contraries(comparing, bead, position, contrary, modalityMismatch));
