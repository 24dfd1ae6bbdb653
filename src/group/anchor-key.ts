import { hash32 } from '../text/hash.js';

/**
 * What two documents share when they share an anchor, with the 32 bits of its hash by which it is known from then on:
 * two of ten million rare words may fall together, which ties no documents. Hashed once a word, however often texts
 * have it.
 */
export interface AnchorKey {
  readonly text: string;
  /** With a sign, for the platform keeps whole numbers of 31 bits and a sign in place. */
  readonly hashed: number;
}

export const anchorKey = (text: string): AnchorKey => ({ text, hashed: hash32(text) | 0 });
