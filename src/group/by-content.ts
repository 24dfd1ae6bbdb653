import type { Document, Story } from '../model/index.js';
import { hash } from '../text/hash.js';
import { inOrder } from '../text/order.js';
import { pairsOf } from './candidates.js';
import { cluster } from './cluster.js';
import { copiesOf, duplicatesIn } from './copies.js';
import { corpusOf } from './corpus.js';
import { evidence } from './evidence.js';
import { likenessIn } from './likeness.js';
import { type Alike, joinAlike, pairOdds } from './pair-odds.js';
import { relatedTo } from './related.js';
import { relation } from './relation.js';
import { settle } from './settle.js';
import { rangesOf, type Shared } from './shares.js';
import type { Sketches } from './sketch.js';
import { timingOf } from './timing.js';

/** Stories by what the documents say. Copies of one text are set aside first: they would make everything look usual. */
export function* byContent(
  given: readonly Document[],
  sketches: readonly Sketches[],
  windowDays = Number.POSITIVE_INFINITY,
): Shared<Story[]> {
  const copies = copiesOf(sketches);
  const texts = copies.flatMap(([first]) => first ?? []);
  const corpus = corpusOf(texts);
  const byId = new Map(given.map((document) => [document.id, document]));
  const timing = timingOf(corpus.days, windowDays);
  const like = likenessIn(corpus);
  const compared = { populations: corpus.populations, like };
  const documentsAtATime = rangesOf(texts.length, DOCUMENTS_A_SHARE);
  const kept = yield documentsAtATime.map((range) => ({ step: 'candidates', corpus, windowDays, range }));
  const pairs = pairsOf(kept as readonly Float64Array[], texts.length);
  const pairsAtATime = rangesOf(pairs.a.length, PAIRS_A_SHARE);
  const alike = yield pairsAtATime.map((range) => ({ step: 'likeness', corpus, pairs, range }));
  const { odds, first: pairwise } = pairOdds(like, pairs, joinAlike(alike as readonly Alike[]), timing);
  const first = cluster(texts.length, pairs, pairwise, odds, CUT);
  const clusters = settle(first, pairs, corpus.populations, odds, CUT);

  const stories = clusters.map(({ members, weakest }): Story => {
    const documents = members
      .flatMap((member) => (copies[member] ?? []).map(({ outline }) => outline.id))
      .sort(inOrder);
    const id = hash(documents.join('\n'));
    if (documents.length < 2) return { id, confidence: 1, documents };
    const duplicates = duplicatesIn(compared, members, copies);
    return {
      id,
      confidence: confidenceOf(weakest),
      documents,
      evidence: evidence(corpus, members, (member) => byId.get(texts[member]?.outline.id ?? '')?.text ?? ''),
      relation: relation(compared, members),
      ...(duplicates.length > 0 && { duplicates }),
    };
  });
  const related = relatedTo(clusters, pairs, pairwise);
  return stories
    .map((story, at): Story => {
      const others = related.get(at);
      return others ? { ...story, related: others.map((other) => stories[other]?.id ?? '') } : story;
    })
    .sort((a, b) => inOrder(a.documents[0] ?? '', b.documents[0] ?? ''));
}

/** Enough work to be worth a thread's while. */
const DOCUMENTS_A_SHARE = 4000;
const PAIRS_A_SHARE = 30_000;

/**
 * Log odds that the pairs of two sides must reach on average to be one story. The model is fitted on as many pairs of
 * one event as of two; among real candidates the latter prevail by about three to one.
 */
const CUT = 1;

/**
 * How often a story is right whose weakest join has these odds: stories in which the model has its doubts are right more
 * often than it says, sure ones no more than 999 in 1000 times. Measured by bench/group-calibrate.js.
 */
function confidenceOf(weakest: number): number {
  const probability = 1 / (1 + Math.exp(-OFFSET - SLOPE * weakest));
  return Math.min(0.999, Math.round(probability * 1000) / 1000);
}

const OFFSET = 2.7;
const SLOPE = 0.45;
