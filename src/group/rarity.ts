import type { Anchor, Sketch } from './sketch.js';

/** Anchors of a corpus by number, and what it says about two documents that both hold one. */
export interface Rarity {
  /** Number of an anchor's key; undefined when only one document holds it. */
  readonly numberOf: (key: string) => number | undefined;
  /** Documents that hold it, by number. */
  readonly documents: Uint32Array;
  /** Surprise in nats at finding it in an unrelated document, by number. */
  readonly surprise: Float32Array;
  /** Surprise of an anchor that no other document holds. */
  readonly alone: (anchor: Anchor, population: string) => number;
}

/**
 * How surprising each anchor is. A corpus may hold thirty translations of each story or none, so documents are counted
 * within each language: the frequency that counts is the highest of any language, which is near the share of stories
 * that hold the anchor, and shows function words (`de`, rare in German) for what they are where they are at home.
 * Small counts are smoothed toward what the shape of the anchor alone lets expect, so that five documents are enough.
 */
export function rarity(sketches: readonly Sketch[]): Rarity {
  const populations = new Map<string, number>();
  for (const { population } of sketches) populations.set(population, (populations.get(population) ?? 0) + 1);

  const numbers = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { anchors } of sketches) {
    for (const { key } of anchors) {
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      if (count === 2) numbers.set(key, numbers.size);
    }
  }
  const documents = new Uint32Array(numbers.size);
  for (const [key, number] of numbers) documents[number] = seen.get(key) ?? 0;

  const surprise = new Float32Array(numbers.size).fill(Number.POSITIVE_INFINITY);
  const ofPopulation = new Uint32Array(numbers.size);
  for (const [population, size] of [...populations].sort()) {
    const members = sketches.filter((each) => each.population === population);
    ofPopulation.fill(0);
    for (const { anchors } of members) {
      for (const { key } of anchors) {
        const number = numbers.get(key);
        if (number !== undefined) ofPopulation[number] = (ofPopulation[number] ?? 0) + 1;
      }
    }
    for (const { anchors } of members) {
      for (const anchor of anchors) {
        const number = numbers.get(anchor.key);
        if (number === undefined) continue;
        const others = (ofPopulation[number] ?? 1) - 1;
        surprise[number] = Math.min(surprise[number] ?? 0, surpriseAt(anchor, others, size - 1));
      }
    }
  }
  const alone = (anchor: Anchor, population: string): number =>
    surpriseAt(anchor, 0, (populations.get(population) ?? 1) - 1);
  return { numberOf: (key) => numbers.get(key), documents, surprise, alone };
}

/** Surprise at an anchor that `holders` of `others` further documents of the same language hold. */
function surpriseAt(anchor: Anchor, holders: number, others: number): number {
  return -Math.log((holders + PRIOR_DOCUMENTS * prior(anchor)) / (others + PRIOR_DOCUMENTS));
}

/** As many documents of any other kind would be needed to overrule the shape of an anchor. */
const PRIOR_DOCUMENTS = 10;

/** Chance that an unrelated document holds the anchor, by its shape alone. */
export function prior({ kind, key }: Anchor): number {
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
