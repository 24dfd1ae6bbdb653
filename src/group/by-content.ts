import type { Document, Story } from '../model/index.js';
import { hash } from '../text/hash.js';
import { candidates, type Pairs } from './candidates.js';
import { type Cluster, cluster, type Near } from './cluster.js';
import { type Corpus, corpusOf, type Sketched } from './corpus.js';
import { evidence } from './evidence.js';
import { likeness } from './likeness.js';
import { inOrder } from './order.js';
import { quotations } from './quotations.js';
import { settle } from './settle.js';
import type { Outline, Sketches } from './sketch.js';

/** Stories by what the documents say. Copies of one text are set aside first: they would make everything look usual. */
export function byContent(
  given: readonly Document[],
  sketches: readonly Sketches[],
  windowDays = Number.POSITIVE_INFINITY,
): Story[] {
  const copies = copiesOf(sketches);
  const texts = copies.flatMap(([first]) => first ?? []);
  const corpus = corpusOf(texts);
  const textOf = new Map(given.map(({ id, text }) => [id, text]));
  const days = texts.map(({ outline }) => dayOf(outline.published));
  const isNear = (a: number, b: number): boolean => !(Math.abs((days[a] ?? 0) - (days[b] ?? 0)) > windowDays);
  const pairs = candidates(corpus, isNear);
  const { odds, first: firstOdds } = judgedPairs(corpus, pairs, isNear);
  const { clusters: first, near } = cluster(texts.length, pairs, firstOdds, odds, CUT);
  const clusters = settle(first, pairs, corpus.populations, odds, CUT);

  const stories = clusters.map(({ members, weakest }): Story => {
    const documents = members
      .flatMap((member) => (copies[member] ?? []).map(({ outline }) => outline.id))
      .sort(inOrder);
    const id = hash(documents.join('\n'));
    if (documents.length < 2) return { id, confidence: 1, documents };
    const ties = evidence(corpus, members, (member) => textOf.get(texts[member]?.outline.id ?? '') ?? '');
    return { id, confidence: confidenceOf(weakest), documents, evidence: ties, relation: relationOf(corpus, members) };
  });
  const related = relatedTo(clusters, near);
  return stories
    .map((story, at): Story => {
      const others = related.get(at);
      return others ? { ...story, related: others.map((other) => stories[other]?.id ?? '') } : story;
    })
    .sort((a, b) => inOrder(a.documents[0] ?? '', b.documents[0] ?? ''));
}

/** The log odds of any two documents, and of the given pairs. */
function judgedPairs(
  corpus: Corpus,
  pairs: Pairs,
  isNear: (a: number, b: number) => boolean,
): { readonly odds: (a: number, b: number) => number; readonly first: Float64Array } {
  const first = new Float64Array(pairs.a.length);
  const quoted = quotations((a, b) => likeness(corpus, a, b).odds < UNLIKE);
  for (const [at, a] of pairs.a.entries()) {
    const b = pairs.b[at] ?? 0;
    const like = likeness(corpus, a, b);
    first[at] = like.odds;
    quoted.note(a, b, like);
  }
  const odds = (a: number, b: number): number => {
    if (!isNear(a, b)) return APART;
    const like = likeness(corpus, a, b);
    return like.odds > QUOTED && quoted.has(a, b, like) ? QUOTED : like.odds;
  };
  for (const [at, a] of pairs.a.entries()) if ((first[at] ?? 0) > QUOTED) first[at] = odds(a, pairs.b[at] ?? 0);
  return { odds, first };
}

/** Log odds under which two texts tell of different events. */
const UNLIKE = -5;
/** Log odds of a round-up and a story that it quotes. */
const QUOTED = -1;

/**
 * Log odds that the pairs of two sides must reach on average to be one story. The model is fitted on as many pairs of
 * one event as of two; among real candidates the latter prevail by about three to one.
 */
const CUT = 1;

/** Log odds of two documents outside the window: no number of likely pairs outweighs one such. */
const APART = -1000;

/** Days since 1970, and no number where the date is unknown or none. */
function dayOf(published: string | undefined): number {
  return Date.parse(published ?? '') / 86_400_000;
}

/** The odds are of the weakest join, on the scale on which the cut is a toss-up. */
function confidenceOf(weakest: number): number {
  const probability = 1 / (1 + Math.exp(CUT - 1 - weakest));
  return Math.min(0.999, Math.round(probability * 1000) / 1000);
}

/** The documents in order of id, those with the same text together. */
function copiesOf(parts: readonly Sketches[]): Sketched[][] {
  const all = parts.flatMap((sketches) =>
    sketches.documents.map((outline, at): Sketched => ({ outline, sketches, at })),
  );
  const byText = new Map<string, Sketched[]>();
  for (const document of all.sort((a, b) => inOrder(a.outline.id, b.outline.id))) {
    const key = textKey(document.outline);
    const same = byText.get(key);
    if (same) same.push(document);
    else byText.set(key, [document]);
  }
  return [...byText.values()];
}

const textKey = ({ copy, id }: Outline): string => (copy === '' ? `id:${id}` : `text:${copy}`);

function relationOf(corpus: Corpus, members: readonly number[]): NonNullable<Story['relation']> {
  const [first, ...others] = members;
  if (first === undefined || others.length === 0) return 'copy';
  const languageOf = (member: number): string | undefined => corpus.populations[member];
  let copies = true;
  let follows = true;
  for (const [at, member] of members.slice(0, LOOKED_AT).entries()) {
    const likest = members
      .slice(0, LOOKED_AT)
      .filter((_, other) => other !== at)
      .map((other) => ({ other, ...likeness(corpus, member, other) }));
    if (!likest.some(({ other, words }) => languageOf(other) === languageOf(member) && words > COPIED)) copies = false;
    if (
      !likest.some(
        ({ follows: order, other, words }) =>
          order > FOLLOWS && (languageOf(other) !== languageOf(member) || words > COPIED),
      )
    ) {
      follows = false;
    }
  }
  return copies ? 'copy' : follows ? 'translation' : 'same event';
}

const LOOKED_AT = 12;
/** Mean log odds of the places of shared anchors, from which on one text follows the other. */
const FOLLOWS = 0.8;
/** Likeness of words, with a bonus for their order, from which on two texts of one language are one. */
const COPIED = 1;

/** For each cluster the others that came near it, the nearest first. */
function relatedTo(clusters: readonly Cluster[], near: readonly Near[]): Map<number, number[]> {
  const placeOf = new Map(clusters.flatMap(({ members }, at) => members.map((member) => [member, at] as const)));
  const related = new Map<number, number[]>();
  for (const { a, b } of near) {
    const x = placeOf.get(a) ?? 0;
    const y = placeOf.get(b) ?? 0;
    if (x === y) continue;
    for (const [one, other] of [
      [x, y],
      [y, x],
    ] as const) {
      const list = related.get(one) ?? [];
      if (list.length < MOST_RELATED && !list.includes(other)) list.push(other);
      related.set(one, list);
    }
  }
  return related;
}

const MOST_RELATED = 5;
