import {
  type AnnotateOptions,
  type Article,
  annotateEach,
  type Document,
  joinSketches,
  recognise,
  type Sketches,
  sketch,
} from '../index.js';
import { type Annotation, decodeJson, decodeSketch, encodeJson, encodeSketch, type Told } from './cache/entries.js';
import { documentKey } from './cache/keys.js';
import { type Counts, NO_COUNTS, openStore, type Store } from './cache/store.js';

/** What is wanted of documents. */
export interface Wanted {
  readonly how: AnnotateOptions;
  /** `stored`: they are left in the cache, from where they can be had later. */
  readonly articles: 'sent' | 'stored' | 'none';
  readonly sketches: boolean;
  /** The folder of the cache, where one is used. */
  readonly cache?: string;
}

/** What a story is judged by: left in the cache, where one is used. */
export const STORED: Wanted = { how: {}, articles: 'stored', sketches: false };

/** What one worker thread is asked to do at a time. */
export interface Batch {
  readonly documents: readonly Document[];
  readonly wanted: Wanted;
}

export interface Answer {
  /** One a document. */
  readonly told: readonly Told[];
  /** One a document where articles are sent, else none. */
  readonly annotations: readonly Annotation[];
  /** Where sketches are wanted. */
  readonly sketches?: Sketches;
  /** What went wrong in the cache. */
  readonly cache: Counts;
}

/** Annotates documents, or finds in the cache what is known of them. */
export default function annotateBatch({ documents, wanted }: Batch): Answer {
  const store = wanted.cache === undefined ? undefined : openStore(wanted.cache);
  // Where nothing can be known of them, all are annotated at once.
  const fresh = store ? [] : annotated(documents, wanted.how);
  const results = documents.map((document, at) => resultOf(document, wanted, store, fresh[at]));
  return {
    told: results.map(({ told }) => told),
    annotations: results.flatMap(({ annotation }) => annotation ?? []),
    ...(wanted.sketches && { sketches: joinSketches(results.flatMap(({ sketches }) => sketches ?? [])) }),
    cache: store?.counts() ?? NO_COUNTS,
  };
}

interface Result {
  readonly told: Told;
  readonly annotation?: Annotation;
  readonly sketches?: Sketches;
}

function resultOf(document: Document, wanted: Wanted, store: Store | undefined, fresh: Annotation | undefined): Result {
  const key = store ? documentKey(document, wanted.how) : '';
  const bytes = wanted.sketches ? store?.get(`${key}.sketch`) : undefined;
  const known = bytes && decodeSketch(bytes, document);
  if (known && wanted.articles !== 'sent') return known;
  const annotation = fresh ?? annotationOf(document, wanted, store);
  const { told } = annotation;
  const sketches = known?.sketches ?? (wanted.sketches ? sketch([articleOf(document, annotation)]) : undefined);
  if (sketches && !known) store?.put(`${key}.sketch`, encodeSketch(told, sketches));
  return { told, ...(wanted.articles === 'sent' && { annotation }), ...(sketches && { sketches }) };
}

/** The segments and facts of a document, from the cache if they are there. */
export function annotationOf(document: Document, wanted: Wanted, store: Store | undefined): Annotation {
  const key = store ? `${documentKey(document, wanted.how)}.article` : '';
  const bytes = store?.get(key);
  if (bytes) return decodeJson(bytes);
  const [annotation] = annotated([document], wanted.how) as [Annotation];
  if (wanted.articles !== 'none') store?.put(key, encodeJson(annotation));
  return annotation;
}

/** One annotation a document. */
function annotated(documents: readonly Document[], how: AnnotateOptions): Annotation[] {
  const recognised = documents.map(recognise);
  const articles = annotateEach(
    recognised.map(({ document }) => document),
    how,
  );
  return articles.map(({ document: { language, languageFrom, given }, segments, facts }, at) => {
    const problem = recognised[at]?.problem?.message;
    const told = { language, languageFrom, facts: facts.length, ...(problem !== undefined && { problem }) };
    return { told, ...(given && { given }), segments, facts };
  });
}

/** Documents with what was found in them, one annotation a document. */
export function articlesOf(documents: readonly Document[], annotations: readonly Annotation[]): Article[] {
  return documents.flatMap((document, at) => {
    const annotation = annotations[at];
    return annotation ? articleOf(document, annotation) : [];
  });
}

/** A document with what was found in it. */
export function articleOf(document: Document, { told, given, segments, facts }: Annotation): Article {
  const { language, languageFrom } = told;
  return { document: { ...document, language, languageFrom, ...(given && { given }) }, segments, facts };
}
