import { ANCHOR_KINDS } from './anchor-kind.js';
import { bytes, doubles, floats, wholes } from './columns.js';
import { keyTable } from './key-table.js';
import { populationsOf } from './populations.js';
import { CHANCES, rarity, surpriseOf } from './rarity.js';
import type { Outline, Sketches } from './sketch.js';
import { daysOf } from './timing.js';

/** A document of a corpus: where its sketch is. */
export interface Sketched {
  readonly outline: Outline;
  readonly sketches: Sketches;
  /** Place among the documents of its sketches. */
  readonly at: number;
}

/** The anchors that two documents or more hold, as flat arrays: a hundred thousand documents have to fit. */
export interface Corpus {
  /** A number for the language of each document: where a word is usual that is rare elsewhere. */
  readonly populations: Uint32Array;
  /** The day each document was published, counted from 1970; NaN where nobody knows it. */
  readonly days: Float64Array;
  /** Relative places at which the paragraphs of document d begin: `breaks[firstBreak[d]]` to `breaks[firstBreak[d + 1]]`. */
  readonly firstBreak: Uint32Array;
  readonly breaks: Float64Array;
  /**
   * The anchors of document d stand at `first[d]` to `first[d + 1]`, ascending; the fewer documents hold an anchor, the
   * lower its number.
   */
  readonly first: Uint32Array;
  readonly anchors: Uint32Array;
  /** Beside each anchor: its kind, and where in the document's text it first stands, with its length there. */
  readonly kinds: Uint8Array;
  readonly offsets: Uint32Array;
  readonly lengths: Uint8Array;
  /** One over the length of each document's text. */
  readonly scale: Float64Array;
  /** Squared surprise of all anchors of a document, shared or not, by kind: `mass[d * kinds + kind]`. */
  readonly mass: Float32Array;
  /** By number of the anchor: surprise in nats at finding it in an unrelated document, and documents that hold it. */
  readonly surprise: Float32Array;
  readonly holders: Uint32Array;
  /** The documents that hold anchor n, ascending: `entries[begins[n]]` to `entries[begins[n + 1]]`. */
  readonly begins: Uint32Array;
  readonly entries: Uint32Array;
}

export function corpusOf(documents: readonly Sketched[]): Corpus {
  const { numbers, holders } = numbered(documents);
  const populations = numbersOf(populationsOf(documents));
  const { chances, ...flat } = flattened(documents, numbers, holders);
  const surprise = rarity({ populations, first: flat.first, anchors: flat.anchors, chances });
  return {
    ...flat,
    populations,
    days: daysOf(documents.map(({ outline }) => outline)),
    ...breaksOf(documents),
    scale: scaleOf(documents),
    mass: massOf(documents, populations, numbers, surprise),
    surprise,
    holders,
    ...inverted(flat, holders),
  };
}

/** A number for each different language, as they come. */
function numbersOf(languages: readonly string[]): Uint32Array {
  const known = new Map<string, number>();
  const numbers = wholes(languages.length);
  for (const [document, language] of languages.entries()) {
    const number = known.get(language) ?? known.size;
    known.set(language, number);
    numbers[document] = number;
  }
  return numbers;
}

function breaksOf(documents: readonly Sketched[]): Pick<Corpus, 'firstBreak' | 'breaks'> {
  const firstBreak = wholes(documents.length + 1);
  const breaks = doubles(documents.reduce((sum, { outline }) => sum + outline.breaks.length, 0));
  let next = 0;
  for (const [document, { outline }] of documents.entries()) {
    for (const offset of outline.breaks) breaks[next++] = offset / Math.max(1, outline.length);
    firstBreak[document + 1] = next;
  }
  return { firstBreak, breaks };
}

function scaleOf(documents: readonly Sketched[]): Float64Array {
  const scale = doubles(documents.length);
  for (const [document, { outline }] of documents.entries()) scale[document] = 1 / Math.max(1, outline.length);
  return scale;
}

/** The documents that hold each anchor, ascending. */
function inverted(
  { first, anchors }: Pick<Corpus, 'first' | 'anchors'>,
  holders: Uint32Array,
): Pick<Corpus, 'begins' | 'entries'> {
  const begins = wholes(holders.length + 1);
  for (const [anchor, documents] of holders.entries()) begins[anchor + 1] = (begins[anchor] ?? 0) + documents;
  const next = begins.slice();
  const entries = wholes(anchors.length);
  for (let document = 0; document + 1 < first.length; document++) {
    for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
      const anchor = anchors[at] ?? 0;
      const place = next[anchor] ?? 0;
      entries[place] = document;
      next[anchor] = place + 1;
    }
  }
  return { begins, entries };
}

interface Numbered {
  /**
   * For each anchor of each document in turn one more than its number; 0 where no other document holds it. Looked up
   * once: in a table of millions of keys nearly every look-up waits for memory.
   */
  readonly numbers: Uint32Array;
  readonly holders: Uint32Array;
}

/** Numbers the keys that two documents hold, the rarest first, so that every document's anchors stand rarest first. */
function numbered(documents: readonly Sketched[]): Numbered {
  const counts = keyTable(1000 * Math.sqrt(documents.length));
  let all = 0;
  for (const { sketches, at } of documents) {
    const { keys, first } = sketches;
    const end = first[at + 1] ?? 0;
    for (let anchor = first[at] ?? 0; anchor < end; anchor++) counts.add(keys[anchor] ?? 0, 1);
    all += end - (first[at] ?? 0);
  }
  let size = 0;
  counts.each((_, count) => {
    if (count > 1) size++;
  });
  // Sorted as plain numbers: the count above, the key in the lower 32 bits.
  const order = new Float64Array(size);
  let next = 0;
  counts.each((key, count) => {
    if (count > 1) order[next++] = count * KEYS + key;
  });
  order.sort();
  const numberOf = keyTable(size);
  const holders = wholes(size);
  for (const [number, packed] of order.entries()) {
    numberOf.add(packed % KEYS, number + 1);
    holders[number] = Math.floor(packed / KEYS);
  }
  const numbers = new Uint32Array(all);
  let place = 0;
  for (const { sketches, at } of documents) {
    const { keys, first } = sketches;
    const end = first[at + 1] ?? 0;
    for (let anchor = first[at] ?? 0; anchor < end; anchor++) numbers[place++] = numberOf.get(keys[anchor] ?? 0);
  }
  return { numbers, holders };
}

const KEYS = 2 ** 32;

/** The shared anchors of each document in order of their numbers, and the chances of all by number. */
function flattened(
  documents: readonly Sketched[],
  numbers: Uint32Array,
  holders: Uint32Array,
): Pick<Corpus, 'first' | 'anchors' | 'kinds' | 'offsets' | 'lengths'> & { readonly chances: Uint8Array } {
  const size = holders.reduce((sum, count) => sum + count, 0);
  const first = wholes(documents.length + 1);
  const anchors = wholes(size);
  const kinds = bytes(size);
  const offsets = wholes(size);
  const lengths = bytes(size);
  const chances = new Uint8Array(holders.length);
  const order = new Float64Array(MOST_PLACES);
  let before = 0;
  let next = 0;
  for (const [document, { sketches, at }] of documents.entries()) {
    const begin = sketches.first[at] ?? 0;
    const count = (sketches.first[at + 1] ?? 0) - begin;
    let held = 0;
    for (let place = 0; place < count; place++) {
      const number = numbers[before + place] ?? 0;
      if (number > 0) order[held++] = (number - 1) * MOST_PLACES + place;
    }
    before += count;
    first[document] = next;
    order.subarray(0, held).sort();
    for (let place = 0; place < held; place++) {
      const packed = order[place] ?? 0;
      const number = Math.floor(packed / MOST_PLACES);
      const from = begin + (packed % MOST_PLACES);
      anchors[next] = number;
      chances[number] = sketches.chances[from] ?? 0;
      kinds[next] = sketches.kinds[from] ?? 0;
      offsets[next] = sketches.starts[from] ?? 0;
      lengths[next++] = sketches.lengths[from] ?? 0;
    }
  }
  first[documents.length] = next;
  return { first, anchors, kinds, offsets, lengths, chances };
}

/** More than a sketch has anchors. */
const MOST_PLACES = 2 ** 16;

function massOf(
  documents: readonly Sketched[],
  populations: Uint32Array,
  numbers: Uint32Array,
  surprise: Float32Array,
): Float32Array {
  const aloneIn = unsharedMass(populations);
  const mass = floats(documents.length * ANCHOR_KINDS.length);
  let next = 0;
  for (const [document, { sketches, at }] of documents.entries()) {
    const { first, kinds, chances } = sketches;
    const alone = aloneIn.get(populations[document] ?? 0);
    const end = first[at + 1] ?? 0;
    for (let from = first[at] ?? 0; from < end; from++) {
      const number = numbers[next++] ?? 0;
      const nats = number > 0 ? (surprise[number - 1] ?? 0) : 0;
      const cell = document * ANCHOR_KINDS.length + (kinds[from] ?? 0);
      mass[cell] = (mass[cell] ?? 0) + (number > 0 ? nats * nats : (alone?.[chances[from] ?? 0] ?? 0));
    }
  }
  return mass;
}

/** For each language the squared surprise at an anchor that one document alone holds, by the place of its chance. */
function unsharedMass(populations: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const sizes = new Map<number, number>();
  for (const population of populations) sizes.set(population, (sizes.get(population) ?? 0) + 1);
  return new Map(
    [...sizes].map(([population, size]) => [
      population,
      CHANCES.map((_, chance) => surpriseOf(0, size - 1, chance) ** 2),
    ]),
  );
}
