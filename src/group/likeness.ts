import type { Corpus } from './corpus.js';
import { ANCHOR_KINDS } from './sketch.js';

/** How much two documents share, and how much they could; both in squared nats, so that many pairs add up. */
export interface Likeness {
  readonly shared: number;
  readonly possible: number;
}

/**
 * Weighs what two documents share against what they state. Each shared anchor counts its surprise, more when it stands
 * at the same relative place in both, as in a translation, and squared as in a cosine of tf-idf vectors.
 */
export function likeness(corpus: Corpus, a: number, b: number): Likeness {
  const { first, anchors, kinds, places, rarity, mass } = corpus;
  let shared = 0;
  let i = first[a] ?? 0;
  let j = first[b] ?? 0;
  const iEnd = first[a + 1] ?? 0;
  const jEnd = first[b + 1] ?? 0;
  while (i < iEnd && j < jEnd) {
    const difference = (anchors[i] ?? 0) - (anchors[j] ?? 0);
    if (difference < 0) i++;
    else if (difference > 0) j++;
    else {
      const surprise = rarity.surprise[anchors[i] ?? 0] ?? 0;
      const apart = Math.abs((places[i] ?? 0) - (places[j] ?? 0));
      shared += surprise * Math.max(0, surprise + placeEvidence(apart)) * (kinds[i] === WORD ? WORD_TRUST : 1);
      i++;
      j++;
    }
  }
  const sameLanguage = corpus.sketches[a]?.population === corpus.sketches[b]?.population;
  let possible = BENEFIT_OF_DOUBT;
  for (let kind = 0; kind < ANCHOR_KINDS.length; kind++) {
    const both = Math.sqrt((mass[a * ANCHOR_KINDS.length + kind] ?? 0) * (mass[b * ANCHOR_KINDS.length + kind] ?? 0));
    possible += both * (kind === WORD ? WORD_TRUST * (sameLanguage ? 1 : COGNATES) : 1);
  }
  return { shared, possible };
}

const WORD = ANCHOR_KINDS.indexOf('word');
/** Words tie less than facts: a shared topic brings its words along. */
const WORD_TRUST = 0.5;
/** Share of its words that a document can hope to find again in another language. */
const COGNATES = 0.15;
/** What two documents must share beyond their due, so that a single coincidence of two short texts is not enough. */
const BENEFIT_OF_DOUBT = 60;

/**
 * Log ratio of finding the anchor this far apart in a translation (close by in three cases of five) and in unrelated
 * texts (anywhere).
 */
function placeEvidence(apart: number): number {
  return Math.log(0.4 + 7.5 * Math.exp(-apart / 0.04));
}
