import type { Article } from '../model/index.js';
import { prior, rarity } from './rarity.js';
import { ANCHOR_KINDS, sketch } from './sketch.js';

/** The anchors of all documents as flat arrays: a hundred thousand documents have to fit. */
export interface Corpus {
  /** Language of each document: where a word is usual that is rare elsewhere. */
  readonly populations: readonly string[];
  /** Relative places at which the paragraphs of each document begin. */
  readonly breaks: readonly (readonly number[])[];
  /** The anchors of document d that another document shares stand at `first[d]` to `first[d + 1]`, ascending. */
  readonly first: Uint32Array;
  readonly anchors: Uint32Array;
  /** Beside each anchor: its kind, and where in the document's text it first stands. */
  readonly kinds: Uint8Array;
  readonly offsets: Uint32Array;
  /** One over the length of each document's text. */
  readonly scale: Float64Array;
  /** Squared surprise of all anchors of a document, shared or not, by kind: `mass[d * kinds + kind]`. */
  readonly mass: Float32Array;
  /** By number of the anchor: surprise in nats at finding it in an unrelated document, and documents that hold it. */
  readonly surprise: Float32Array;
  readonly holders: Uint32Array;
}

/** Reads the anchors of the articles one by one, so that what is not shared need not stay in memory. */
export function corpusOf(articles: readonly Article[]): Corpus {
  const numbers = new Map<string, number>();
  const priors: number[] = [];
  const holderCounts: number[] = [];
  const breaks: (readonly number[])[] = [];
  const first = new Uint32Array(articles.length + 1);
  let all = { anchors: new Uint32Array(1024), kinds: new Uint8Array(1024), offsets: new Uint32Array(1024) };
  let size = 0;
  for (const [document, article] of articles.entries()) {
    first[document] = size;
    const found = sketch(article);
    breaks.push(found.breaks);
    if (size + found.anchors.length > all.anchors.length) all = grown(all, size + found.anchors.length);
    for (const { kind, key, offset } of found.anchors) {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
        priors.push(prior(kind, key));
        holderCounts.push(0);
      }
      holderCounts[number] = (holderCounts[number] ?? 0) + 1;
      all.anchors[size] = number;
      all.kinds[size] = ANCHOR_KINDS.indexOf(kind);
      all.offsets[size++] = offset;
    }
  }
  first[articles.length] = size;
  const populations = articles.map(({ document }) => document.language);
  const surprise = rarity({ populations, first, anchors: all.anchors, priors: Float32Array.from(priors) });
  const holders = Uint32Array.from(holderCounts);
  const scale = Float64Array.from(articles, ({ document }) => 1 / Math.max(1, document.text.length));
  return { populations, breaks, scale, surprise, holders, ...shared(all, first, surprise, holders) };
}

interface Flat {
  readonly anchors: Uint32Array;
  readonly kinds: Uint8Array;
  readonly offsets: Uint32Array;
}

function grown(
  flat: Flat,
  atLeast: number,
): { anchors: Uint32Array<ArrayBuffer>; kinds: Uint8Array<ArrayBuffer>; offsets: Uint32Array<ArrayBuffer> } {
  const size = Math.max(atLeast, 2 * flat.anchors.length);
  const anchors = new Uint32Array(size);
  const kinds = new Uint8Array(size);
  const offsets = new Uint32Array(size);
  anchors.set(flat.anchors);
  kinds.set(flat.kinds);
  offsets.set(flat.offsets);
  return { anchors, kinds, offsets };
}

/** Keeps the anchors that two documents hold, in order of number, and adds up the mass of all. */
function shared(
  all: Flat,
  allFirst: Uint32Array,
  surprise: Float32Array,
  holders: Uint32Array,
): Pick<Corpus, 'first' | 'anchors' | 'kinds' | 'offsets' | 'mass'> {
  const documents = allFirst.length - 1;
  const end = allFirst[documents] ?? 0;
  let count = 0;
  for (let at = 0; at < end; at++) if ((holders[all.anchors[at] ?? 0] ?? 0) > 1) count++;
  const anchors = new Uint32Array(count);
  const kinds = new Uint8Array(count);
  const offsets = new Uint32Array(count);
  const first = new Uint32Array(documents + 1);
  const mass = new Float32Array(documents * ANCHOR_KINDS.length);
  let size = 0;
  for (let document = 0; document < documents; document++) {
    first[document] = size;
    const kept: number[] = [];
    for (let at = allFirst[document] ?? 0; at < (allFirst[document + 1] ?? 0); at++) {
      const anchor = all.anchors[at] ?? 0;
      const cell = document * ANCHOR_KINDS.length + (all.kinds[at] ?? 0);
      mass[cell] = (mass[cell] ?? 0) + (surprise[anchor] ?? 0) ** 2;
      if ((holders[anchor] ?? 0) > 1) kept.push(at);
    }
    for (const at of kept.sort((a, b) => (all.anchors[a] ?? 0) - (all.anchors[b] ?? 0))) {
      anchors[size] = all.anchors[at] ?? 0;
      kinds[size] = all.kinds[at] ?? 0;
      offsets[size++] = all.offsets[at] ?? 0;
    }
  }
  first[documents] = size;
  return { first, anchors, kinds, offsets, mass };
}
