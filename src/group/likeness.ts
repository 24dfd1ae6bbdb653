import { ANCHOR_KINDS, KIND_NUMBERS } from './anchor-kind.js';
import type { Corpus } from './corpus.js';
import { type Cover, covered, longestGap } from './gap.js';
import { disproportion } from './proportion.js';
import { shape } from './shape.js';

/**
 * How likely two documents report the same event, by a logistic model over what they share and where they conflict.
 * Every shared anchor counts its surprise squared, as in a cosine of tf-idf vectors, and more when it stands at the
 * same relative place in both texts, as in a translation.
 */
export function likenessIn(corpus: Corpus): (a: number, b: number) => Likeness {
  const sharedBy = sharedIn(corpus);
  return (a, b) => likeness(corpus, a, b, sharedBy(a, b));
}

function likeness(corpus: Corpus, a: number, b: number, shared: Shared): Likeness {
  const figuresOfA = massOf(corpus, a, FIGURE) + massOf(corpus, a, DATE);
  const figuresOfB = massOf(corpus, b, FIGURE) + massOf(corpus, b, DATE);
  const sameLanguage = corpus.populations[a] === corpus.populations[b];
  const breaks = shape(breaksIn(corpus, a), breaksIn(corpus, b));
  const features: Features = {
    figures: Math.log1p(shared.figures / UNIT),
    figureShare: shared.matched / (Math.max(figuresOfA, figuresOfB) + 4 * UNIT),
    // What the poorer text states beside what they share is what the richer one contradicts or left out.
    conflict: Math.log1p(Math.max(0, Math.min(figuresOfA, figuresOfB) - shared.matched) / UNIT),
    fewFigures: Math.min(figuresOfA, figuresOfB) < FEW_FIGURES ? 1 : 0,
    names: Math.log1p(shared.names / UNIT),
    // In one language this week's report and last week's keep one order, as made from one template.
    order: Math.log1p(Math.max(-0.6, sameLanguage ? Math.min(0, shared.order) : shared.order)),
    shape: Math.log1p(Math.max(-0.6, breaks)),
    cognates: sameLanguage ? 0 : cosine(shared.words, massOf(corpus, a, WORD), massOf(corpus, b, WORD)),
    // Of the text that has the longer stretch with nothing telling in it: a round-up quotes in one part of it.
    gap: Math.max(longestGap(shared.coverOfA), longestGap(shared.coverOfB)),
  };
  let odds = BIAS - disproportion(corpus.scale[a] ?? 1, corpus.scale[b] ?? 1);
  for (const name of FEATURES) odds += MODEL[name] * features[name];
  return {
    odds,
    features,
    follows: shared.together / (shared.count + FEW_SHARED),
    words: cosine(shared.words, massOf(corpus, a, WORD), massOf(corpus, b, WORD)),
    stretchOfA: shared.stretchOfA,
    stretchOfB: shared.stretchOfB,
    matched: shared.matched,
    shareOfA: shared.matched / (figuresOfA + 2 * UNIT),
    shareOfB: shared.matched / (figuresOfB + 2 * UNIT),
  };
}

export interface Likeness {
  /** Log odds that both report the same event. */
  readonly odds: number;
  /** What the odds are made of. */
  readonly features: Features;
  /** How well one keeps the order of the other: mean log odds of the shared anchors' places; about 1 in a translation. */
  readonly follows: number;
  /** Words shared as written, by weight: near 1, and above with their order, for two copies in one language. */
  readonly words: number;
  /** Which parts of each text hold something telling that the other shares, wherever it stands there. */
  readonly stretchOfA: Cover;
  readonly stretchOfB: Cover;
  /** Share of each text's figures and dates that the other has, by weight. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** That weight, in squared nats. */
  readonly matched: number;
}

/** By logistic regression on pairs of documents of many languages and of templated near-duplicates: bench/group-fit.js. */
const BIAS = 2.76;
const MODEL = {
  figures: 0.41,
  figureShare: 19.48,
  conflict: -3.77,
  fewFigures: -1.02,
  names: 0.43,
  order: 1.02,
  shape: 0.75,
  cognates: 0.4,
  gap: -4.15,
};
export type Features = Readonly<Record<keyof typeof MODEL, number>>;
const FEATURES = Object.keys(MODEL) as readonly (keyof Features)[];

/** Squared nats that make a difference: about one anchor that one document in twenty holds. */
const UNIT = 10;
const FEW_FIGURES = 15;
/** Squared nats of an anchor at its place that one document in thirty holds, and of one that one in twelve holds. */
const TELLING = 12;
const FAIRLY_TELLING = 6;
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
  /** Where in either text telling evidence stands. */
  readonly coverOfA: Cover;
  readonly coverOfB: Cover;
  /** The same, with what stands elsewhere in the other text. */
  readonly stretchOfA: Cover;
  readonly stretchOfB: Cover;
}

/**
 * What two documents share. The places of the first one's anchors are looked up in one array for the whole corpus, which
 * is filled anew only when the first document changes: pairs come sorted by it.
 */
function sharedIn(corpus: Corpus): (a: number, b: number) => Shared {
  const { first, anchors, kinds, offsets, scale, surprise: surprises, holders } = corpus;
  const placeOf = new Uint32Array(holders.length);
  let looked = -1;
  return (a, b) => {
    const begin = first[a] ?? 0;
    const end = first[a + 1] ?? 0;
    if (looked !== a) for (let i = begin; i < end; i++) placeOf[anchors[i] ?? 0] = i;
    looked = a;
    let figures = 0;
    let names = 0;
    let words = 0;
    let matched = 0;
    let order = 0;
    let together = 0;
    let count = 0;
    let coverOfA = 0;
    let coverOfB = 0;
    let stretchOfA = 0;
    let stretchOfB = 0;
    const scaleOfA = scale[a] ?? 0;
    const scaleOfB = scale[b] ?? 0;
    const last = first[b + 1] ?? 0;
    for (let j = first[b] ?? 0; j < last; j++) {
      const anchor = anchors[j] ?? 0;
      const i = placeOf[anchor] ?? 0;
      // A place within another document is one that was looked at before.
      if (i < begin || i >= end || anchors[i] !== anchor) continue;
      const surprise = surprises[anchor] ?? 0;
      const placeInA = (offsets[i] ?? 0) * scaleOfA;
      const placeInB = (offsets[j] ?? 0) * scaleOfB;
      const near = placeEvidence(Math.abs(placeInA - placeInB));
      const weight = Math.min(1, surprise / USUAL);
      const evidence = surprise * Math.max(0, surprise + near);
      together += near * weight;
      count += weight;
      coverOfA = covered(coverOfA, placeInA, evidence, TELLING);
      coverOfB = covered(coverOfB, placeInB, evidence, TELLING);
      stretchOfA = covered(stretchOfA, placeInA, surprise * surprise, FAIRLY_TELLING);
      stretchOfB = covered(stretchOfB, placeInB, surprise * surprise, FAIRLY_TELLING);
      if (kinds[i] === WORD) words += evidence;
      else if (IS_FIGURE[kinds[i] ?? 0]) {
        figures += evidence;
        matched += surprise * surprise;
      } else {
        names += kinds[i] === SOUND && kinds[j] === SOUND ? evidence / 2 : evidence;
        order += near * weight;
      }
    }
    return { figures, names, words, matched, order, together, count, coverOfA, coverOfB, stretchOfA, stretchOfB };
  };
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

const breaksIn = ({ firstBreak, breaks }: Corpus, document: number): Float64Array =>
  breaks.subarray(firstBreak[document] ?? 0, firstBreak[document + 1] ?? 0);

const FIGURE = KIND_NUMBERS.figure;
const DATE = KIND_NUMBERS.date;
const WORD = KIND_NUMBERS.word;
const SOUND = KIND_NUMBERS.sound;
const IS_FIGURE: readonly boolean[] = ANCHOR_KINDS.map((kind) => ['figure', 'date', 'reading'].includes(kind));
