/**
 * How two facts of different texts stand to each other. `incomparable` says nothing: the two are about other things, or
 * nothing here can tell.
 */
export type Relation = 'same' | 'compatible' | 'different' | 'incomparable';

/** A relation with the word that says why, such as `rounded`, `converted` or `amount`. */
export interface Related {
  readonly relation: Relation;
  readonly reason: string;
}

export const SAME: Related = { relation: 'same', reason: 'equal' };
export const compatible = (reason: string): Related => ({ relation: 'compatible', reason });
export const different = (reason: string): Related => ({ relation: 'different', reason });
export const incomparable = (reason: string): Related => ({ relation: 'incomparable', reason });

const ORDER: readonly Relation[] = ['same', 'compatible', 'different', 'incomparable'];

/** The one of two relations that reconciles the facts better; the first where both do alike. */
export function better(a: Related, b: Related): Related {
  return ORDER.indexOf(b.relation) < ORDER.indexOf(a.relation) ? b : a;
}
