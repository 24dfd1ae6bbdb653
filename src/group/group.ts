import type { Article, Story } from '../model/index.js';
import { hash } from '../text/hash.js';
import { candidates } from './candidates.js';
import { cluster } from './cluster.js';
import { corpusOf } from './corpus.js';
import { likeness } from './likeness.js';
import { sketch } from './sketch.js';

export interface GroupOptions {
  /** `directory`: the documents of a folder are one story; `all`: everything is one. */
  readonly by: 'content' | 'directory' | 'all';
}

/** Finds which articles report the same event. Every document is in exactly one story. */
export function group(articles: readonly Article[], options: GroupOptions): Story[] {
  if (options.by === 'all') return given(articles, () => '');
  if (options.by === 'directory') return given(articles, ({ document }) => folderOf(document.path));
  const sketches = articles.map(sketch).sort((a, b) => inOrder(a.id, b.id));
  const corpus = corpusOf(sketches);
  const found = cluster(sketches.length, candidates(corpus), (a, b) => likeness(corpus, a, b), CUT);
  return found
    .map(({ members, weakest }) =>
      storyOf(
        members.map((member) => sketches[member]?.id ?? ''),
        confidenceOf(weakest),
      ),
    )
    .sort((a, b) => inOrder(a.documents[0] ?? '', b.documents[0] ?? ''));
}

/** Log odds that two sides must reach, taken over all their pairs, to be one story. */
const CUT = 3;

function confidenceOf(odds: number): number {
  return Math.round((1 / (1 + Math.exp(-odds))) * 1000) / 1000;
}

function given(articles: readonly Article[], keyOf: (article: Article) => string): Story[] {
  const stories = new Map<string, string[]>();
  for (const article of articles) {
    const key = keyOf(article);
    stories.set(key, [...(stories.get(key) ?? []), article.document.id]);
  }
  return [...stories.values()]
    .map((documents) => storyOf([...documents].sort(inOrder), 1))
    .sort((a, b) => inOrder(a.documents[0] ?? '', b.documents[0] ?? ''));
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function storyOf(documents: readonly string[], confidence: number): Story {
  return { id: hash(documents.join('\n')), confidence, documents };
}

/** By code units, the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
