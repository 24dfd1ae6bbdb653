import type { Article, Bead } from '../model/index.js';
import { inOrder } from '../text/order.js';
import { anchorsOf } from './anchors.js';
import type { Dictionary, WordPair } from './dictionary.js';
import { type Heard, joinWordings, type Tongue, tongue } from './joined-wordings.js';
import { type Link, learn } from './learn.js';
import { type AlignOptions, DEFAULT_OPTIONS } from './options.js';
import { sideOf, type Wording } from './terms.js';

/** The articles of a story and their ladder. */
export interface Told {
  readonly articles: readonly Article[];
  readonly ladder: readonly Bead[];
}

/** What a story has to teach: the terms of its articles, and what surely stands for what. */
export interface Lesson {
  readonly wordings: readonly Wording[];
  readonly ties: readonly { readonly first: number; readonly second: number; readonly links: readonly Link[] }[];
}

/** Hears the lessons of a corpus one after the other, and then tells the words. */
export interface WordLearner {
  hear(lesson: Lesson): void;
  /** A dictionary for each pair of languages, sorted. */
  dictionaries(): Dictionary[];
}

/**
 * Learns a dictionary for each pair of languages from the sure beads of many stories: what one story has too few sentences
 * to teach, a corpus does.
 */
export function learnWords(stories: readonly Told[], options: AlignOptions = DEFAULT_OPTIONS): Dictionary[] {
  const learner = wordLearner(options);
  for (const story of stories) learner.hear(lessonOf(story, options));
  return learner.dictionaries();
}

export function lessonOf({ articles, ladder }: Told, options: AlignOptions = DEFAULT_OPTIONS): Lesson {
  const wordings = articles.map((article): Wording => {
    const { language, starts, terms, vocabulary, frequency } = sideOf(article, article.segments, options.stem);
    return { language, starts, terms, vocabulary, frequency };
  });
  const ties = wordings.flatMap((a, first) =>
    wordings.flatMap((b, second) => {
      // Each two documents once, and each two languages in one direction.
      if (a.language > b.language || (a.language === b.language && first >= second)) return [];
      const links = linksOf(ladder, first, second);
      return links.length > 0 ? [{ first, second, links }] : [];
    }),
  );
  return { wordings, ties };
}

export function wordLearner(options: AlignOptions = DEFAULT_OPTIONS): WordLearner {
  const tongues = new Map<string, Tongue>();
  const corpora = new Map<string, Corpus>();
  return {
    hear({ wordings, ties }) {
      const heard = wordings.map((wording) => {
        const known = tongues.get(wording.language) ?? tongue(wording.language);
        tongues.set(wording.language, known);
        return known.hear(wording);
      });
      for (const { first, second, links } of ties) {
        const [a, b] = [heard[first], heard[second]];
        if (!a || !b) continue;
        const name = `${a.tongue.language} ${b.tongue.language}`;
        const corpus = corpora.get(name) ?? { a: [], b: [], links: [], count: 0 };
        corpora.set(name, corpus);
        if (corpus.count >= ENOUGH) continue;
        corpus.count += links.length;
        corpus.a.push(a);
        corpus.b.push(b);
        corpus.links.push(links);
      }
    },
    dictionaries: () =>
      [...corpora].sort(([x], [y]) => inOrder(x, y)).map(([, corpus]) => dictionaryOf(corpus, options)),
  };
}

/** Links of two languages; what comes after them would teach little that is new. */
const ENOUGH = 50_000;

/** Documents of one language each, and the links between those of the same place. */
interface Corpus {
  readonly a: Heard[];
  readonly b: Heard[];
  readonly links: (readonly Link[])[];
  count: number;
}

function linksOf(ladder: readonly Bead[], first: number, second: number): Link[] {
  return ladder.flatMap(({ sides, score }): Link[] => {
    const [source = [], target = []] = [sides[first], sides[second]];
    if (score < SURE || source.length === 0 || target.length === 0) return [];
    return [{ source: rangeOf(source), target: rangeOf(target) }];
  });
}

/** Beads of a lower score teach nothing. */
const SURE = 0.4;

const rangeOf = (indices: readonly number[]): [number, number] => [indices[0] ?? 0, (indices.at(-1) ?? 0) + 1];

function dictionaryOf(corpus: Corpus, options: AlignOptions): Dictionary {
  const a = joinWordings(corpus.a);
  const b = joinWordings(corpus.b);
  const links = corpus.links.flatMap((own, at) =>
    own.map(({ source, target }) => ({
      source: shifted(source, a.begins[at] ?? 0),
      target: shifted(target, b.begins[at] ?? 0),
    })),
  );
  const [here, there] = [a.wording, b.wording];
  const pairs: WordPair[] = [];
  for (const { source, target, count } of learn(here, there, links, anchorsOf(here, there, options), options)) {
    const [from, to] = [here.vocabulary[source], there.vocabulary[target]];
    const [often, oftenThere] = [here.frequency[source] ?? 0, there.frequency[target] ?? 0];
    const share = count / Math.max(often, oftenThere);
    if (!from?.word || !to?.word || share < LEAST || Math.min(often, oftenThere) < 2) continue;
    pairs.push({ source: from.word, target: to.word, share: Math.round(share * 1000) / 1000 });
  }
  pairs.sort((x, y) => inOrder(x.source, y.source) || inOrder(x.target, y.target));
  return { source: here.language, target: there.language, pairs };
}

/** Pairs that stand for each other in fewer of their places are chance. */
const LEAST = 0.03;

const shifted = ([from, to]: readonly [number, number], by: number): [number, number] => [from + by, to + by];
