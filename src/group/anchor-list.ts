import { chanceIn, kindIn } from './anchor-key.js';
import { ANCHOR_KINDS, type AnchorKind } from './anchor-kind.js';

/** What a key is said to be twice, it is as the kind of the higher rank. */
const RANKS: Readonly<Record<AnchorKind, number>> = { sound: 0, reading: 1, word: 1, name: 2, date: 2, figure: 2 };
const RANK_OF = Uint8Array.from(ANCHOR_KINDS, (kind) => RANKS[kind]);

/** Facts and words by which a document can be tied to others, one a key: some hundreds of them, ascending by key. */
export interface Anchors {
  readonly keys: Uint32Array;
  /** Places in `ANCHOR_KINDS` and in `CHANCES`. */
  readonly kinds: Uint8Array;
  readonly chances: Uint8Array;
  /** UTF-16 offsets in the document's text: the first place that has it. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Anchors as they are met. */
export interface AnchorList {
  /** How many there are. */
  size(): number;
  /** Notes what stands at a place; of a key that was met before no more than the mark may change. */
  note(key: number, mark: number, start: number, end: number): void;
  /** The first of them. */
  sorted(most: number): Anchors;
}

/**
 * In columns of numbers, found again by a table of their places with open addressing, which a text of any length pays
 * for as it grows.
 */
export function anchorList(): AnchorList {
  let slots = new Int32Array(FIRST_SLOTS);
  let keys = new Int32Array(FIRST_SLOTS / 2);
  let marks = new Uint8Array(FIRST_SLOTS / 2);
  let starts = new Uint32Array(FIRST_SLOTS / 2);
  let ends = new Uint32Array(FIRST_SLOTS / 2);
  let size = 0;

  /** Where the place of a key stands, counted from 1, or where it is to be put. */
  function slotOf(key: number): number {
    const mask = slots.length - 1;
    let slot = key & mask;
    for (let place = slots[slot]; place && keys[place - 1] !== key; place = slots[slot]) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    slots = new Int32Array(4 * slots.length);
    keys = larger(keys, new Int32Array(slots.length / 2));
    marks = larger(marks, new Uint8Array(slots.length / 2));
    starts = larger(starts, new Uint32Array(slots.length / 2));
    ends = larger(ends, new Uint32Array(slots.length / 2));
    for (let place = 1; place <= size; place++) slots[slotOf(keys[place - 1] ?? 0)] = place;
  }

  return {
    size: () => size,
    note(key, mark, start, end) {
      const slot = slotOf(key);
      const place = slots[slot] ?? 0;
      if (place > 0) {
        const before = marks[place - 1] ?? 0;
        if ((RANK_OF[kindIn(mark)] ?? 0) > (RANK_OF[kindIn(before)] ?? 0)) marks[place - 1] = mark;
        return;
      }
      keys[size] = key;
      marks[size] = mark;
      starts[size] = start;
      ends[size] = end;
      slots[slot] = ++size;
      if (size === keys.length) grow();
    },
    sorted(most) {
      const count = Math.min(most, size);
      const anchors: Anchors = {
        keys: new Uint32Array(keys.subarray(0, count)).sort(),
        kinds: new Uint8Array(count),
        chances: new Uint8Array(count),
        starts: new Uint32Array(count),
        ends: new Uint32Array(count),
      };
      for (let at = 0; at < count; at++) {
        const place = (slots[slotOf((anchors.keys[at] ?? 0) | 0)] ?? 0) - 1;
        const mark = marks[place] ?? 0;
        anchors.kinds[at] = kindIn(mark);
        anchors.chances[at] = chanceIn(mark);
        anchors.starts[at] = starts[place] ?? 0;
        anchors.ends[at] = ends[place] ?? 0;
      }
      return anchors;
    },
  };
}

function larger<Column extends Int32Array | Uint32Array | Uint8Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}

/** As many as an article of some hundred words needs. */
const FIRST_SLOTS = 1 << 11;
