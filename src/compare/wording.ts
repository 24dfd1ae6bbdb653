import type { Bead } from '../model/index.js';
import { directions } from './direction.js';
import type { Draft } from './draft.js';
import { modalities } from './modality.js';
import { negations } from './negation.js';
import { obligations } from './obligation.js';
import { scopes } from './scope.js';
import type { Comparing } from './story.js';
import { weekdays } from './weekdays.js';

/** Sentences tied more loosely than this may not say the same thing at all. */
const SURE = 0.4;

/**
 * What the small words around the figures say differently: only in sentences that are surely the same, and only where
 * both sides are sure.
 */
export function wordingFindings(comparing: Comparing, bead: Bead, position: number): Draft[] {
  if (bead.score < SURE) return [];
  return [negations, directions, scopes, modalities, obligations, weekdays].flatMap((find) =>
    find(comparing, bead, position),
  );
}
