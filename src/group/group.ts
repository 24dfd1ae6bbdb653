import type { Article, Story } from '../model/index.js';
import { hash } from '../text/hash.js';
import { byContent } from './by-content.js';

export interface GroupOptions {
  /** `directory`: the documents of a folder are one story; `all`: everything is one. */
  readonly by: 'content' | 'directory' | 'all';
  /** Documents published further apart than so many days tell no one story; where a date is unknown nothing follows. */
  readonly windowDays?: number;
}

/** Finds which articles report the same event. Every document is in exactly one story. */
export function group(articles: readonly Article[], options: GroupOptions): Story[] {
  if (options.by === 'content') return byContent(articles, options.windowDays);
  const stories = new Map<string, string[]>();
  for (const { document } of articles) {
    const key = options.by === 'all' ? '' : folderOf(document.path);
    const documents = stories.get(key);
    if (documents) documents.push(document.id);
    else stories.set(key, [document.id]);
  }
  return [...stories.values()]
    .map((documents) => documents.sort(inOrder))
    .sort((a, b) => inOrder(a[0] ?? '', b[0] ?? ''))
    .map((documents) => ({ id: hash(documents.join('\n')), confidence: 1, documents }));
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** By code units, the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
