import type { Article, Document } from '../../index.js';
import { annotationOf, articleOf, type Wanted } from '../worker.js';
import type { Annotation, Told } from './entries.js';
import type { Store } from './store.js';

/** Articles by document id. */
export type Shelf = (id: string) => Article | undefined;

/** Articles that are held in memory. */
export function held(articles: readonly Article[]): Shelf {
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  return (id) => byId.get(id);
}

/** Articles whose segments and facts are fetched from the cache when first looked at, and let go with the article. */
export function fetched(documents: readonly Document[], told: ReadonlyMap<string, Told>, store: Store): Shelf {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (id) => {
    const document = byId.get(id);
    const known = told.get(id);
    return document && known && lazyArticle(document, known, () => annotationOf(document, STORED, store));
  };
}

const STORED: Wanted = { how: {}, articles: 'stored', sketches: false };

function lazyArticle(document: Document, told: Told, fetch: () => Annotation): Article {
  let article: Article | undefined;
  const whole = (): Article => {
    article ??= articleOf(document, fetch());
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
