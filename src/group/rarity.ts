import type { AnchorKind } from './anchor-kind.js';
import { floats } from './columns.js';

/** The shared anchors of all documents by number: those of document d stand at `first[d]` to `first[d + 1]`. */
export interface Counted {
  /** The language of each document. */
  readonly populations: Uint32Array;
  readonly first: Uint32Array;
  readonly anchors: Uint32Array;
  /** By number of the anchor: the place in `CHANCES` of the chance that its shape alone gives it. */
  readonly chances: Uint8Array;
}

/**
 * How surprising each anchor is, in nats, by its number. A corpus may hold thirty translations of each story or none,
 * so documents are counted within each language: the frequency that counts is the highest of any language, which is
 * near the share of stories that hold the anchor, and shows function words (`de`, rare in German) for what they are
 * where they are at home.
 */
export function rarity({ populations, first, anchors, chances }: Counted): Float32Array {
  const members = new Map<number, number[]>();
  for (const [document, population] of populations.entries()) {
    const list = members.get(population);
    if (list) list.push(document);
    else members.set(population, [document]);
  }
  const surprise = floats(chances.length).fill(Number.POSITIVE_INFINITY);
  const holders = new Uint32Array(chances.length);
  for (const documents of members.values()) {
    for (const document of documents) {
      for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
        const anchor = anchors[at] ?? 0;
        holders[anchor] = (holders[anchor] ?? 0) + 1;
      }
    }
    for (const document of documents) {
      for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
        const anchor = anchors[at] ?? 0;
        const holding = holders[anchor] ?? 0;
        if (holding === 0) continue;
        const found = surpriseOf(holding - 1, documents.length - 1, chances[anchor] ?? 0);
        surprise[anchor] = Math.min(surprise[anchor] ?? 0, found);
        holders[anchor] = 0;
      }
    }
  }
  return surprise;
}

/**
 * Nats at finding an anchor that so many of the other documents of a language hold. Small counts are smoothed toward
 * what the shape of the anchor lets expect, so that five documents are enough.
 */
export function surpriseOf(holders: number, documents: number, chance: number): number {
  return -Math.log((holders + PRIOR_DOCUMENTS * (CHANCES[chance] ?? 1)) / (documents + PRIOR_DOCUMENTS));
}

/** As many documents of any other kind would be needed to overrule the shape of an anchor. */
const PRIOR_DOCUMENTS = 10;

/** Chances that an unrelated document holds an anchor, by shape. */
export const CHANCES = [0.35, 0.3, 0.15, 0.1, 0.08, 0.06, 0.05, 0.03, 0.02, 0.015, 0.01, 0.004] as const;

/** Place in `CHANCES` of the chance that an unrelated document holds the anchor, by its shape alone. */
export const chanceOf = (kind: AnchorKind, key: string): number => CHANCES.indexOf(chance(kind, key));

function chance(kind: AnchorKind, key: string): (typeof CHANCES)[number] {
  if (kind === 'name' || kind === 'sound') return key.length > 5 ? 0.03 : key.length > 4 ? 0.06 : 0.15;
  if (kind === 'date') return /\d\d-\d\d$/.test(key) ? 0.01 : 0.05;
  if (kind === 'word') return key.length > 8 ? 0.1 : 0.3;
  const digits = key.replace(/\D/g, '');
  const significant = digits.replace(/^0+|0+$/g, '').length;
  if (digits.length === 1) return 0.35;
  if (/^(?:19|20)\d\d$/.test(digits)) return 0.15;
  if (significant <= 1) return 0.1;
  if (significant === 2) return digits.length === 2 ? 0.08 : 0.02;
  return significant === 3 ? 0.015 : 0.004;
}
