import type { Member } from './members.js';

/** What the documents of a bead say in one place: facts that agree with each other, at most one a document. */
export interface Slot {
  readonly members: readonly Member[];
  /** Documents that lack a member here but say the same elsewhere in the bead, or in another unit. */
  readonly explained: ReadonlySet<number>;
}

/** Slots that stand in the same place and disagree; a slot that nothing contradicts is alone. */
export interface Place {
  readonly slots: readonly Slot[];
  /** The slots cannot be held against each other: "7 p" and "19:00", a price in dollars and one in pounds. */
  readonly unsure?: true;
}

/** Facts further apart than this, counted in facts, are not tried: a table in one segment stays linear. */
export const WINDOW = 80;

/** The members of another document that a fact of this rank is held against. */
export const around = (members: readonly Member[], rank: number): readonly Member[] =>
  members.slice(Math.max(0, rank - WINDOW), rank + WINDOW);
