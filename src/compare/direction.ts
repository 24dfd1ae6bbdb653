import type { Bead } from '../model/index.js';
import { type Contrary, contraries, ONE_CLAUSE } from './contraries.js';
import type { Draft } from './draft.js';
import { directionMismatch } from './rules/direction-mismatch.js';
import type { Comparing } from './story.js';

export const DIRECTIONS: readonly Contrary[] = [
  { cueClass: 'direction', one: ['up'], other: ['down'] },
  { cueClass: 'direction', one: ['won'], other: ['lost'], longest: ONE_CLAUSE },
  { cueClass: 'direction', one: ['above'], other: ['below'], longest: ONE_CLAUSE },
];

/** What rises in some documents and falls in the others, is won here and lost there, lies above or below. */
export const directions = (comparing: Comparing, bead: Bead, position: number): Draft[] =>
  DIRECTIONS.flatMap((contrary) => contraries(comparing, bead, position, contrary, directionMismatch));
