import { wholes } from './columns.js';
import type { Corpus } from './corpus.js';
import type { Range } from './shares.js';

/** Pairs of documents worth comparing, sorted, flat: pair n is `a[n]` and `b[n]`, the first being the lower number. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/**
 * Finds for some documents the pairs that share rare anchors. Each document walks the lists of its anchors, rarest
 * first, up to a fixed number of entries, and keeps the documents that it met with the most surprise: the work grows
 * with the number of documents, never with its square.
 *
 * @param isNear whether two documents were published near enough to each other to be compared.
 * @returns each pair as its first document × count of all documents + second.
 */
export function candidatesIn(
  { first, anchors, holders, surprise, begins, entries, populations }: Corpus,
  isNear: (a: number, b: number) => boolean,
  range: Range,
): Float64Array {
  const count = first.length - 1;
  const met = new Float64Array(count);
  const touched = new Uint32Array(count);
  const kept: number[] = [];
  const likelier = (x: number, y: number): number => (met[y] ?? 0) - (met[x] ?? 0) || x - y;
  for (let document = range.from; document < range.to; document++) {
    let reached = 0;
    let visits = 0;
    const last = first[document + 1] ?? 0;
    for (let at = first[document] ?? 0; at < last; at++) {
      const anchor = anchors[at] ?? 0;
      visits += holders[anchor] ?? 0;
      if (visits > VISITS && reached > 0) break;
      const nats = surprise[anchor] ?? 0;
      const weight = nats * nats;
      const begin = begins[anchor] ?? 0;
      const end = Math.min(begins[anchor + 1] ?? 0, begin + VISITS);
      for (let entry = begin; entry < end; entry++) {
        const other = entries[entry] ?? 0;
        const before = met[other] ?? 0;
        if (before === 0) touched[reached++] = other;
        met[other] = before + weight;
      }
    }
    met[document] = 0;
    // Texts of one language share many words: without bounds of their own they would leave no room for the others.
    const language = populations[document];
    let mostOfOwn = 0;
    let mostOfOthers = 0;
    for (let at = 0; at < reached; at++) {
      const other = touched[at] ?? 0;
      const shared = met[other] ?? 0;
      const own = populations[other] === language;
      if (shared <= (own ? mostOfOwn : mostOfOthers) || !isNear(document, other)) continue;
      if (own) mostOfOwn = shared;
      else mostOfOthers = shared;
    }
    const leastOfOwn = Math.max(LEAST, mostOfOwn * SHARE);
    const leastOfOthers = Math.max(LEAST, mostOfOthers * SHARE);
    const ofOwn: number[] = [];
    const ofOthers: number[] = [];
    for (let at = 0; at < reached; at++) {
      const other = touched[at] ?? 0;
      const shared = met[other] ?? 0;
      const own = populations[other] === language;
      if (shared < (own ? leastOfOwn : leastOfOthers) || !isNear(document, other)) continue;
      if (own) ofOwn.push(other);
      else ofOthers.push(other);
    }
    for (const other of [...best(ofOwn, KEPT_OWN, likelier), ...best(ofOthers, KEPT_FOREIGN, likelier)]) {
      kept.push(Math.min(document, other) * count + Math.max(document, other));
    }
    for (let at = 0; at < reached; at++) met[touched[at] ?? 0] = 0;
  }
  return Float64Array.from(kept);
}

const best = (found: number[], most: number, likelier: (x: number, y: number) => number): number[] =>
  found.length > most ? found.sort(likelier).slice(0, most) : found;

/** Entries of the index that one document may visit, and candidates that it may keep. */
const VISITS = 3000;
const KEPT_OWN = 10;
const KEPT_FOREIGN = 40;
/** Squared nats that a candidate must share, and share of the best candidate's. */
const LEAST = 9;
const SHARE = 0.2;

/** Each pair once, whichever of the two kept the other, sorted: the pairs that documents kept, so many documents in all. */
export function pairsOf(found: readonly Float64Array[], count: number): Pairs {
  const kept = new Float64Array(found.reduce((sum, { length }) => sum + length, 0));
  let room = 0;
  for (const some of found) {
    kept.set(some, room);
    room += some.length;
  }
  kept.sort();
  let size = 0;
  for (let at = 0; at < kept.length; at++) if (kept[at] !== kept[at - 1]) kept[size++] = kept[at] ?? 0;
  const pairs = { a: wholes(size), b: wholes(size) };
  for (let at = 0; at < size; at++) {
    const packed = kept[at] ?? 0;
    pairs.a[at] = Math.floor(packed / count);
    pairs.b[at] = packed % count;
  }
  return pairs;
}
