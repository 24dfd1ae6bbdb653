import type { Bead, Fact, Tie } from '../model/index.js';
import type { Draft } from './draft.js';
import type { Comparing } from './story.js';
import { type Tying, tyingOf } from './ties.js';

/** A bead of a ladder whose sides are held against each other, and what was found there so far. */
export interface Rung {
  readonly comparing: Comparing;
  readonly bead: Bead;
  /** Place of the bead in the ladder. */
  readonly position: number;
  readonly tie: Tying;
  readonly drafts: Draft[];
  readonly ties: Tie[];
  /** Facts that have a counterpart. */
  readonly compared: Fact[];
}

/** Sentences tied more loosely than this are not held against each other. */
const FLOOR = 0.1;

/** The rungs of a ladder, and how many more there would be if their sentences were not tied so loosely. */
export function rungsOf(comparing: Comparing): { readonly rungs: readonly Rung[]; readonly underFloor: number } {
  const tie = tyingOf(comparing.articles);
  const rungs: Rung[] = [];
  let underFloor = 0;
  for (const [position, bead] of comparing.ladder.entries()) {
    if (bead.sides.filter((segments) => segments.length > 0).length < 2) continue;
    if (bead.score < FLOOR) underFloor++;
    else rungs.push({ comparing, bead, position, tie, drafts: [], ties: [], compared: [] });
  }
  return { rungs, underFloor };
}
