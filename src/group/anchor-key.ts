import { hash32 } from '../text/hash.js';
import { type AnchorKind, KIND_NUMBERS } from './anchor-kind.js';
import { chanceOf } from './rarity.js';

/**
 * What two documents share when they share an anchor: 32 bits of the hash of its text, by which it is known from then
 * on. Two of ten million rare words may fall together, which ties no documents. With a sign, for the platform keeps
 * whole numbers of 31 bits and a sign in place.
 */
export const anchorKey = (text: string): number => hash32(text) | 0;

/** What else is kept of an anchor, in seven bits: the place of its kind in `ANCHOR_KINDS`, and above it that in `CHANCES`. */
export const markOf = (kind: AnchorKind, text: string): number =>
  (chanceOf(kind, text) << KIND_BITS) | KIND_NUMBERS[kind];

export const kindIn = (mark: number): number => mark & ((1 << KIND_BITS) - 1);
export const chanceIn = (mark: number): number => mark >> KIND_BITS;

const KIND_BITS = 3;
