import type { Corpus } from './corpus.js';
import { shape } from './shape.js';
import { ANCHOR_KINDS, type AnchorKind } from './sketch.js';

/**
 * How likely two documents report the same event, by a logistic model over what they share and where they conflict.
 * Every shared anchor counts its surprise squared, as in a cosine of tf-idf vectors, and more when it stands at the
 * same relative place in both texts, as in a translation.
 */
export function likeness(corpus: Corpus, a: number, b: number): Likeness {
  const shared = sharedEvidence(corpus, a, b);
  const figuresOfA = massOf(corpus, a, FIGURE) + massOf(corpus, a, DATE);
  const figuresOfB = massOf(corpus, b, FIGURE) + massOf(corpus, b, DATE);
  const sameLanguage = corpus.populations[a] === corpus.populations[b];
  const breaks = shape(corpus.breaks[a] ?? [], corpus.breaks[b] ?? []);
  const odds =
    MODEL.bias +
    MODEL.figures * Math.log1p(shared.figures / UNIT) +
    MODEL.figureShare * (shared.matched / (Math.max(figuresOfA, figuresOfB) + 4 * UNIT)) +
    // What the poorer text states beside what they share is what the richer one contradicts or left out.
    MODEL.conflict * Math.log1p(Math.max(0, Math.min(figuresOfA, figuresOfB) - shared.matched) / UNIT) +
    (Math.min(figuresOfA, figuresOfB) < FEW_FIGURES ? MODEL.fewFigures : 0) +
    MODEL.names * Math.log1p(shared.names / UNIT) +
    MODEL.order * Math.log1p(Math.max(-0.6, shared.order)) +
    MODEL.shape * Math.log1p(Math.max(-0.6, breaks)) +
    (sameLanguage ? 0 : MODEL.cognates * cosine(shared.words, massOf(corpus, a, WORD), massOf(corpus, b, WORD)));
  return {
    odds,
    follows: shared.together / (shared.count + FEW_SHARED),
    words: cosine(shared.words, massOf(corpus, a, WORD), massOf(corpus, b, WORD)),
  };
}

export interface Likeness {
  /** Log odds that both report the same event. */
  readonly odds: number;
  /** How well one keeps the order of the other: mean log odds of the shared anchors' places; about 1 in a translation. */
  readonly follows: number;
  /** Words shared as written, by weight: near 1, and above with their order, for two copies in one language. */
  readonly words: number;
}

/** Fitted by logistic regression on pairs of documents of many languages, half of them templated near-duplicates. */
const MODEL = {
  bias: -1.8,
  figures: 1,
  figureShare: 19.5,
  conflict: -4.3,
  fewFigures: -1.4,
  names: 1.35,
  order: 1,
  shape: 0.75,
  cognates: 8,
};

/** Squared nats that make a difference: about one anchor that one document in twenty holds. */
const UNIT = 10;
const FEW_FIGURES = 15;
/** A mean over fewer anchors says little. */
const FEW_SHARED = 2;
/** Nats under which a name is so usual that its place says little. */
const USUAL = 1.5;

interface Shared {
  readonly figures: number;
  readonly names: number;
  readonly words: number;
  /** Squared surprise of the shared figures and dates, wherever they stand. */
  readonly matched: number;
  /** Log odds that the shared names stand where they do because one text follows the other. */
  readonly order: number;
  /** The same of all shared anchors but usual ones, and their weight. */
  readonly together: number;
  readonly count: number;
}

function sharedEvidence(
  { first, anchors, kinds, offsets, scale, surprise: surprises }: Corpus,
  a: number,
  b: number,
): Shared {
  let figures = 0;
  let names = 0;
  let words = 0;
  let matched = 0;
  let order = 0;
  let together = 0;
  let count = 0;
  const scaleOfA = scale[a] ?? 0;
  const scaleOfB = scale[b] ?? 0;
  let i = first[a] ?? 0;
  let j = first[b] ?? 0;
  const iEnd = first[a + 1] ?? 0;
  const jEnd = first[b + 1] ?? 0;
  while (i < iEnd && j < jEnd) {
    const anchor = anchors[i] ?? 0;
    const other = anchors[j] ?? 0;
    if (anchor === other) {
      const surprise = surprises[anchor] ?? 0;
      const apart = Math.abs((offsets[i] ?? 0) * scaleOfA - (offsets[j] ?? 0) * scaleOfB);
      const near = placeEvidence(apart);
      const weight = Math.min(1, surprise / USUAL);
      const evidence = surprise * Math.max(0, surprise + near);
      together += near * weight;
      count += weight;
      if (kinds[i] === WORD) words += evidence;
      else if (kinds[i] === FIGURE || kinds[i] === DATE) {
        figures += evidence;
        matched += surprise * surprise;
      } else {
        names += kinds[i] === SOUND && kinds[j] === SOUND ? evidence / 2 : evidence;
        order += near * weight;
      }
    }
    if (anchor <= other) i++;
    if (other <= anchor) j++;
  }
  return { figures, names, words, matched, order, together, count };
}

/**
 * Log ratio of finding the anchor this far apart in a translation (close by in three cases of five) and in unrelated
 * texts (anywhere).
 */
function placeEvidence(apart: number): number {
  return PLACE_EVIDENCE[Math.min(STEPS, Math.round(apart * STEPS))] ?? 0;
}

/** Looked up in steps of a thousandth, since it is asked for every shared anchor of every pair. */
const STEPS = 1000;
const PLACE_EVIDENCE = Float64Array.from({ length: STEPS + 1 }, (_, step) =>
  Math.log(0.4 + 7.5 * Math.exp(-step / STEPS / 0.04)),
);

const cosine = (shared: number, a: number, b: number): number => shared / Math.sqrt((a + 2 * UNIT) * (b + 2 * UNIT));

const massOf = ({ mass }: Corpus, document: number, kind: number): number =>
  mass[document * ANCHOR_KINDS.length + kind] ?? 0;

const kindNumber = (kind: AnchorKind): number => ANCHOR_KINDS.indexOf(kind);
const FIGURE = kindNumber('figure');
const DATE = kindNumber('date');
const WORD = kindNumber('word');
const SOUND = kindNumber('sound');
