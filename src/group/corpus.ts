import { type Rarity, rarity } from './rarity.js';
import { ANCHOR_KINDS, type Sketch } from './sketch.js';

/** The sketches of all documents, in order of id, as flat arrays: a hundred thousand documents have to fit. */
export interface Corpus {
  readonly sketches: readonly Sketch[];
  readonly rarity: Rarity;
  /** The anchors of document d that another document shares stand at `first[d]` to `first[d + 1]`, by ascending number. */
  readonly first: Uint32Array;
  readonly anchors: Uint32Array;
  readonly kinds: Uint8Array;
  readonly places: Float64Array;
  /** Squared surprise of all anchors of a document, by kind: `mass[d * kinds + kind]`. */
  readonly mass: Float32Array;
}

export function corpusOf(sketches: readonly Sketch[]): Corpus {
  const rare = rarity(sketches);
  const first = new Uint32Array(sketches.length + 1);
  let total = 0;
  for (const [document, { anchors }] of sketches.entries()) {
    first[document] = total;
    for (const { key } of anchors) if (rare.numberOf(key) !== undefined) total++;
  }
  first[sketches.length] = total;

  const anchors = new Uint32Array(total);
  const kinds = new Uint8Array(total);
  const places = new Float64Array(total);
  const mass = new Float32Array(sketches.length * ANCHOR_KINDS.length);
  let at = 0;
  for (const [document, each] of sketches.entries()) {
    const shared: { readonly number: number; readonly kind: number; readonly place: number }[] = [];
    for (const anchor of each.anchors) {
      const number = rare.numberOf(anchor.key);
      const kind = ANCHOR_KINDS.indexOf(anchor.kind);
      const surprise = number === undefined ? rare.alone(anchor, each.population) : (rare.surprise[number] ?? 0);
      const cell = document * ANCHOR_KINDS.length + kind;
      mass[cell] = (mass[cell] ?? 0) + surprise * surprise;
      if (number !== undefined) shared.push({ number, kind, place: anchor.place });
    }
    for (const { number, kind, place } of shared.sort((a, b) => a.number - b.number)) {
      anchors[at] = number;
      kinds[at] = kind;
      places[at++] = place;
    }
  }
  return { sketches, rarity: rare, first, anchors, kinds, places, mass };
}
