import type { Article, Document } from '../../index.js';
import { annotationOf, articleOf, STORED } from '../worker.js';
import type { Told } from './entries.js';
import type { Store } from './store.js';

/** An article whose segments and facts are fetched from the cache when first looked at, and let go with the article. */
export function lazyArticle(document: Document, told: Told, store: Store): Article {
  let article: Article | undefined;
  const whole = (): Article => {
    article ??= articleOf(document, annotationOf(document, STORED, store));
    return article;
  };
  return {
    document: articleOf(document, { told, segments: [], facts: [] }).document,
    get segments() {
      return whole().segments;
    },
    get facts() {
      return whole().facts;
    },
  };
}
