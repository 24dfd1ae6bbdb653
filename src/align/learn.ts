import { termsOf } from './kinship.js';
import type { Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import type { Wording } from './terms.js';

/** A stretch of segments of each document that say the same: `[from, to)`. */
export interface Link {
  readonly source: readonly [number, number];
  readonly target: readonly [number, number];
}

/**
 * Learns which terms stand for each other from links that are taken to be right: IBM model 1 in both directions at once,
 * a pair counting as far as both directions agree on it (Liang, Taskar and Klein, Alignment by Agreement, 2006). A pair
 * seen in one link only is not learned, and every count is lowered by the share that one link gave to it: otherwise a
 * wrong link would teach the words that confirm it. An anchor that stands often and seldom meets its like ("one", "2") is
 * believed less than at first.
 */
export function learn(
  a: Wording,
  b: Wording,
  links: readonly Link[],
  anchors: readonly Tie[],
  options: AlignOptions,
): Tie[] {
  const corpus = corpusOf(a, b, links);
  const pairs = pairsOf(a, b, corpus, anchors);
  let counts = pairs.first;
  for (let iteration = 0; iteration < options.iterations; iteration++) counts = expect(a, b, corpus, pairs, counts);
  const ties: Tie[] = [];
  for (let source = 0; source < a.vocabulary.length; source++) {
    for (let pair = pairs.starts[source] ?? 0; pair < (pairs.starts[source + 1] ?? 0); pair++) {
      const target = pairs.targets[pair] ?? 0;
      const seen = pairs.seen[pair] ?? 0;
      const known = pairs.known[pair] ?? 0;
      const count = Math.max(seen > 1 ? ((counts[pair] ?? 0) * (seen - 1)) / seen : 0, known);
      if (count >= LEAST || known > 0) ties.push({ source, target, count });
    }
  }
  return ties;
}

/** A tie that explains less than this of one occurrence is noise. */
const LEAST = 0.1;
/** Times an anchor must have had the chance to meet its like before the texts weigh as much as the first belief in it. */
const BELIEF = 5;
/** Chance that a term has no counterpart at all. */
const NOTHING = 0.2;

/** The links as lists of distinct terms, and for each term of the first document its places in them. */
interface Corpus {
  /** Terms of the second document in link `l`: `targets[targetStarts[l] … targetStarts[l + 1])`. */
  readonly targets: Int32Array;
  readonly targetStarts: Int32Array;
  /** Links that hold term `s` of the first: `links[linkStarts[s] … linkStarts[s + 1])`. */
  readonly links: Int32Array;
  readonly linkStarts: Int32Array;
}

function corpusOf(a: Wording, b: Wording, links: readonly Link[]): Corpus {
  const targets: number[] = [];
  const targetStarts = new Int32Array(links.length + 1);
  const sources = links.map(({ source }) => termsOf(a, source));
  const linkStarts = new Int32Array(a.vocabulary.length + 1);
  links.forEach(({ target }, link) => {
    for (const term of termsOf(b, target)) targets.push(term);
    targetStarts[link + 1] = targets.length;
    for (const term of sources[link] ?? []) linkStarts[term + 1] = (linkStarts[term + 1] ?? 0) + 1;
  });
  for (let at = 1; at < linkStarts.length; at++) linkStarts[at] = (linkStarts[at] ?? 0) + (linkStarts[at - 1] ?? 0);
  const next = linkStarts.slice();
  const places = new Int32Array(linkStarts[a.vocabulary.length] ?? 0);
  sources.forEach((terms, link) => {
    for (const term of terms) {
      const place = next[term] ?? 0;
      next[term] = place + 1;
      places[place] = link;
    }
  });
  return { targets: Int32Array.from(targets), targetStarts, links: places, linkStarts };
}

/** Pairs that may stand for each other, by term of the first document: `targets[starts[s] … starts[s + 1])`. */
interface Pairs {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  /** Links that hold both terms. */
  readonly seen: Float64Array;
  /** Counts to be sure of whatever the links say: those of anchors. */
  readonly known: Float64Array;
  readonly first: Float64Array;
}

function pairsOf(a: Wording, b: Wording, corpus: Corpus, anchors: readonly Tie[]): Pairs {
  const starts = new Int32Array(a.vocabulary.length + 1);
  const targets: number[] = [];
  const seen: number[] = [];
  const known: number[] = [];
  const first: number[] = [];
  const together = new Float64Array(b.vocabulary.length);
  const tied = new Float64Array(b.vocabulary.length);
  const bySource = anchorsBySource(a, anchors);
  for (let source = 0; source < a.vocabulary.length; source++) {
    const often = a.frequency[source] ?? 0;
    const touched: number[] = [];
    for (const { target, count } of bySource[source] ?? []) {
      touched.push(target);
      tied[target] = count;
    }
    const anchored = touched.length;
    if (often >= 2) {
      for (let at = corpus.linkStarts[source] ?? 0; at < (corpus.linkStarts[source + 1] ?? 0); at++) {
        const link = corpus.links[at] ?? 0;
        for (let to = corpus.targetStarts[link] ?? 0; to < (corpus.targetStarts[link + 1] ?? 0); to++) {
          const target = corpus.targets[to] ?? 0;
          if ((b.frequency[target] ?? 0) < 2) continue;
          if (together[target] === 0 && tied[target] === 0) touched.push(target);
          together[target] = (together[target] ?? 0) + 1;
        }
      }
    }
    touched.forEach((target, at) => {
      const support = together[target] ?? 0;
      if (support < 2 && at >= anchored) {
        together[target] = 0;
        return;
      }
      const most = Math.max(often, b.frequency[target] ?? 0);
      const least = Math.min(often, b.frequency[target] ?? 0);
      const count = tied[target] ?? 0;
      const borne = least < 2 ? count : (count * BELIEF + support * least) / (least + BELIEF);
      targets.push(target);
      seen.push(support);
      known.push(Math.min(count, borne));
      first.push((support >= 2 ? (support * support) / most : 0) + Math.min(count, borne));
      together[target] = 0;
      tied[target] = 0;
    });
    starts[source + 1] = targets.length;
  }
  return {
    starts,
    targets: Int32Array.from(targets),
    seen: Float64Array.from(seen),
    known: Float64Array.from(known),
    first: Float64Array.from(first),
  };
}

function anchorsBySource(a: Wording, anchors: readonly Tie[]): Tie[][] {
  const found: Tie[][] = a.vocabulary.map(() => []);
  for (const tie of anchors) found[tie.source]?.push(tie);
  return found;
}

/** One round of expectation over all links: how often the terms of each pair stand for each other there. */
function expect(a: Wording, b: Wording, corpus: Corpus, pairs: Pairs, counts: Float64Array): Float64Array {
  const byRow = new Float64Array(corpus.links.length).fill(NOTHING);
  const byColumn = new Float64Array(corpus.targets.length).fill(NOTHING);
  forEachMeeting(a, b, corpus, pairs, (pair, row, column, often, oftenThere) => {
    const count = counts[pair] ?? 0;
    byRow[row] = (byRow[row] ?? 0) + count / oftenThere;
    byColumn[column] = (byColumn[column] ?? 0) + count / often;
  });
  const found = new Float64Array(counts.length);
  forEachMeeting(a, b, corpus, pairs, (pair, row, column, often, oftenThere) => {
    const count = counts[pair] ?? 0;
    const agreed = (count / oftenThere / (byRow[row] ?? 1)) * (count / often / (byColumn[column] ?? 1));
    found[pair] = (found[pair] ?? 0) + agreed;
  });
  return found;
}

/** Visits every place of a term of the first document, beside every place of a paired term in the same link. */
function forEachMeeting(
  a: Wording,
  b: Wording,
  { targets, targetStarts, links, linkStarts }: Corpus,
  pairs: Pairs,
  visit: (pair: number, row: number, column: number, often: number, oftenThere: number) => void,
): void {
  const pairOf = new Int32Array(b.vocabulary.length).fill(-1);
  for (let source = 0; source < a.vocabulary.length; source++) {
    const from = pairs.starts[source] ?? 0;
    const to = pairs.starts[source + 1] ?? 0;
    if (from === to) continue;
    for (let pair = from; pair < to; pair++) pairOf[pairs.targets[pair] ?? 0] = pair;
    const often = a.frequency[source] ?? 1;
    for (let row = linkStarts[source] ?? 0; row < (linkStarts[source + 1] ?? 0); row++) {
      const link = links[row] ?? 0;
      for (let column = targetStarts[link] ?? 0; column < (targetStarts[link + 1] ?? 0); column++) {
        const target = targets[column] ?? 0;
        const pair = pairOf[target] ?? -1;
        if (pair >= 0) visit(pair, row, column, often, b.frequency[target] ?? 1);
      }
    }
    for (let pair = from; pair < to; pair++) pairOf[pairs.targets[pair] ?? 0] = -1;
  }
}
