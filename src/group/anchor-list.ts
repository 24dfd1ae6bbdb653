import type { AnchorKey } from './anchor-key.js';

/**
 * Kinds differ in how often they survive translation, and in how much chance can do. A `word` is a word as written; a
 * `name` is what a capitalised word sounds like, whatever its script; a `sound` is the same of a word that nothing
 * marks as a name: one with a small letter, or in a script without capitals. A `reading` is a figure or date that the
 * text may mean but likelier does not: it can tie two documents, and never speaks against it.
 */
export const ANCHOR_KINDS = ['figure', 'date', 'name', 'word', 'sound', 'reading'] as const;
export type AnchorKind = (typeof ANCHOR_KINDS)[number];

/** Places in `ANCHOR_KINDS`. */
export const KIND_NUMBERS = Object.fromEntries(ANCHOR_KINDS.map((kind, at) => [kind, at])) as Readonly<
  Record<AnchorKind, number>
>;

/** What a key is said to be twice, it is as the kind of the higher rank. */
const RANKS: Readonly<Record<AnchorKind, number>> = { sound: 0, reading: 1, word: 1, name: 2, date: 2, figure: 2 };

/** Facts and words by which a document can be tied to others, one a key: some hundreds of them, in columns. */
export interface Anchors {
  readonly keys: readonly AnchorKey[];
  readonly kinds: readonly AnchorKind[];
  /** UTF-16 offsets in the document's text: the first place that has it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Anchors in the order in which they are met. */
export interface AnchorList extends Anchors {
  /** Notes what stands at a place; of a key that was met before no more than the kind may change. */
  note(kind: AnchorKind, key: AnchorKey, start: number, end: number): void;
  /** Places of the first anchors in the columns, ascending by the hash of their keys. */
  sorted(most: number): readonly number[];
}

/** Found again by a table of their places with open addressing, which a text of any length pays for as it grows. */
export function anchorList(): AnchorList {
  const keys: AnchorKey[] = [];
  const kinds: AnchorKind[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let slots = new Int32Array(FIRST_SLOTS);

  /** Where the place of a key stands, counted from 1, or where it is to be put. */
  function slotOf(hashed: number): number {
    const mask = slots.length - 1;
    let slot = hashed & mask;
    for (let place = slots[slot]; place && keys[place - 1]?.hashed !== hashed; place = slots[slot]) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  function grow(): void {
    slots = new Int32Array(4 * slots.length);
    for (const [at, { hashed }] of keys.entries()) slots[slotOf(hashed)] = at + 1;
  }

  return {
    keys,
    kinds,
    starts,
    ends,
    note(kind, key, start, end) {
      const slot = slotOf(key.hashed);
      const place = slots[slot];
      if (place) {
        const before = kinds[place - 1];
        if (before && RANKS[kind] > RANKS[before]) kinds[place - 1] = kind;
        return;
      }
      kinds.push(kind);
      starts.push(start);
      ends.push(end);
      slots[slot] = keys.push(key);
      if (2 * keys.length > slots.length) grow();
    },
    sorted(most) {
      const hashes = new Uint32Array(Math.min(most, keys.length));
      for (let at = 0; at < hashes.length; at++) hashes[at] = keys[at]?.hashed ?? 0;
      hashes.sort();
      const places: number[] = [];
      for (const hashed of hashes) places.push((slots[slotOf(hashed | 0)] ?? 0) - 1);
      return places;
    },
  };
}

/** As many as an article of some hundred words needs. */
const FIRST_SLOTS = 1 << 11;
