import { directions } from './direction.js';
import type { Draft } from './draft.js';
import { modalities } from './modality.js';
import { negations } from './negation.js';
import { obligations } from './obligation.js';
import type { Rung } from './rung.js';
import { scopes } from './scope.js';
import { weekdays } from './weekdays.js';

/** Sentences tied more loosely than this may not say the same thing at all. */
const SURE = 0.4;

/**
 * What the small words around the figures say differently: only in sentences that are surely the same, and only where
 * both sides are sure.
 */
export const WORDINGS: readonly ((rung: Rung) => Draft[])[] = [
  negations,
  directions,
  scopes,
  modalities,
  obligations,
  weekdays,
].map(
  (find) =>
    ({ comparing, bead, position }) =>
      bead.score < SURE ? [] : find(comparing, bead, position),
);
