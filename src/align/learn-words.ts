import type { Article, Bead } from '../model/index.js';
import { anchorsOf } from './anchors.js';
import type { Dictionary, WordPair } from './dictionary.js';
import { type Link, learn } from './learn.js';
import { type AlignOptions, DEFAULT_OPTIONS } from './options.js';
import { type Side, sideOf, type Term } from './terms.js';

/** The articles of a story and their ladder. */
export interface Told {
  readonly articles: readonly Article[];
  readonly ladder: readonly Bead[];
}

/**
 * Learns a dictionary for each pair of languages from the sure beads of many stories: what one story has too few sentences
 * to teach, a corpus does.
 */
export function learnWords(stories: readonly Told[], options: AlignOptions = DEFAULT_OPTIONS): Dictionary[] {
  const corpora = new Map<string, Corpus>();
  for (const { articles, ladder } of stories) {
    const sides = articles.map((article) => sideOf(article, article.segments, options.stem));
    for (const [first, a] of sides.entries()) {
      for (const [second, b] of sides.entries()) {
        // Each two documents once, and each two languages in one direction.
        if (a.language > b.language || (a.language === b.language && first >= second)) continue;
        const links = linksOf(ladder, first, second, SURE);
        if (links.length === 0) continue;
        const name = `${a.language} ${b.language}`;
        const corpus = corpora.get(name) ?? { a: [], b: [], links: [] };
        corpora.set(name, corpus);
        corpus.a.push(a);
        corpus.b.push(b);
        corpus.links.push(links);
      }
    }
  }
  return [...corpora].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, corpus]) => dictionaryOf(corpus, options));
}

/** Sides of one language each, and the links between those of the same place. */
interface Corpus {
  readonly a: Side[];
  readonly b: Side[];
  readonly links: Link[][];
}

function linksOf(ladder: readonly Bead[], first: number, second: number, sure: number): Link[] {
  return ladder.flatMap(({ sides, score }): Link[] => {
    const [source = [], target = []] = [sides[first], sides[second]];
    if (score < sure || source.length === 0 || target.length === 0) return [];
    return [{ source: rangeOf(source), target: rangeOf(target) }];
  });
}

const rangeOf = (indices: readonly number[]): [number, number] => [indices[0] ?? 0, (indices.at(-1) ?? 0) + 1];

function dictionaryOf(corpus: Corpus, options: AlignOptions): Dictionary {
  const a = joinSides(corpus.a);
  const b = joinSides(corpus.b);
  const links = corpus.links.flatMap((own, at) =>
    own.map(({ source, target }) => ({
      source: shifted(source, a.begins[at] ?? 0),
      target: shifted(target, b.begins[at] ?? 0),
    })),
  );
  const pairs: WordPair[] = [];
  for (const { source, target, count } of learn(a.side, b.side, links, anchorsOf(a.side, b.side, options), options)) {
    const [from, to] = [a.side.vocabulary[source], b.side.vocabulary[target]];
    const [often, oftenThere] = [a.side.frequency[source] ?? 0, b.side.frequency[target] ?? 0];
    const share = count / Math.max(often, oftenThere);
    if (!from?.word || !to?.word || share < LEAST || Math.min(often, oftenThere) < 2) continue;
    pairs.push({ source: from.word, target: to.word, share: Math.round(share * 1000) / 1000 });
  }
  pairs.sort((x, y) => compare(x.source, y.source) || compare(x.target, y.target));
  return { source: a.side.language, target: b.side.language, pairs };
}

/** Pairs that stand for each other in fewer of their places are chance. */
const LEAST = 0.03;
/** Beads of a lower score teach nothing. */
const SURE = 0.4;

const shifted = ([from, to]: readonly [number, number], by: number): [number, number] => [from + by, to + by];
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** Sides of one language as one, and where each begins in it. */
function joinSides(sides: readonly Side[]): { side: Side; begins: number[] } {
  const ids = new Map<string, number>();
  const vocabulary: Term[] = [];
  const terms: number[] = [];
  const starts = [0];
  const lengths: number[] = [];
  const begins: number[] = [];
  for (const side of sides) {
    begins.push(lengths.length);
    const renumbered = side.vocabulary.map((term) => {
      const name = `${term.kind} ${term.label}`;
      const known = ids.get(name);
      if (known !== undefined) return known;
      ids.set(name, vocabulary.length);
      return vocabulary.push(term) - 1;
    });
    for (const length of side.lengths) lengths.push(length);
    for (const term of side.terms) terms.push(renumbered[term] ?? 0);
    const shift = starts.at(-1) ?? 0;
    for (const start of side.starts.subarray(1)) starts.push(shift + start);
  }
  const frequency = new Float64Array(vocabulary.length);
  for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  return {
    begins,
    side: {
      language: sides[0]?.language ?? 'und',
      count: lengths.length,
      lengths: Float64Array.from(lengths),
      seams: Uint8Array.from(sides.flatMap(({ seams }) => [...seams])),
      starts: Int32Array.from(starts),
      terms: Int32Array.from(terms),
      vocabulary,
      frequency,
    },
  };
}
