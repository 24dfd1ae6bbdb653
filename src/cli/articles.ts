import {
  type AnnotateOptions,
  type Article,
  type Document,
  looseDocuments,
  type Problem,
  type Sketches,
} from '../index.js';
import { annotateAll } from './annotate-all.js';
import type { Told } from './cache/entries.js';
import { cacheNotes, openCache } from './cache/open.js';
import { addCounts, type Counts } from './cache/store.js';
import { readInputs } from './inputs.js';
import type { Io } from './io.js';
import { annotateRows } from './judged-rows.js';
import type { CachedOptions } from './options.js';
import { progress } from './progress.js';
import { articleOf, type Wanted } from './worker.js';

/** What is known of documents, in their order. */
export interface Annotated {
  /** One a document. */
  readonly told: readonly Told[];
  /** One a document where they are sent, else none. */
  readonly articles: readonly Article[];
  readonly sketches: readonly Sketches[];
  /** What went wrong in the cache. */
  readonly cache: Counts;
}

/** The documents of a command that lists what is in each, in the order of the inputs. */
export interface AnnotatedInputs {
  /** Those of an input that came aligned are given stretch by stretch. */
  articles(): AsyncIterable<Article>;
  readonly problems: readonly Problem[];
}

/** Reads and annotates the inputs of a command that lists what is in each document. */
export async function annotateInputs(
  paths: readonly string[],
  options: CachedOptions,
  io: Io,
  how: AnnotateOptions = {},
): Promise<AnnotatedInputs> {
  const inputs = await readInputs(paths, options, io);
  const wanted: Wanted = { how, articles: 'sent', sketches: false };
  const documents = looseDocuments(inputs.results);
  openCache(options.cache);
  const { told, articles, cache } = await annotate(documents, wanted, options, io);
  const byId = new Map(articles.map((article) => [article.document.id, article]));
  const notes = documents.flatMap((document, at) => untold(document, told[at]));
  return {
    async *articles() {
      for (const input of inputs.results) {
        if (!input.stretches) yield* input.documents.flatMap(({ id }) => byId.get(id) ?? []);
        else for await (const stretch of annotateRows(input.stretches, how, options.jobs)) yield* stretch.articles;
      }
    },
    problems: [...inputs.problems, ...notes, ...cacheNotes(options.cache, cache)],
  };
}

/** Annotates documents, with the threads and the cache that the call asks for. */
export async function annotate(
  documents: readonly Document[],
  wanted: Wanted,
  options: CachedOptions,
  io: Io,
): Promise<Annotated> {
  const shown = progress('reading facts', documents.length, options, io);
  const cached = options.cache === undefined ? wanted : { ...wanted, cache: options.cache };
  const answers = await annotateAll(documents, cached, options.jobs, shown);
  shown.end();
  const annotations = answers.flatMap((answer) => answer.annotations);
  const told = answers.flatMap((answer) => answer.told);
  return {
    told,
    articles: documents.flatMap((document, at) => {
      const annotation = annotations[at];
      return annotation ? articleOf(document, annotation) : [];
    }),
    sketches: answers.flatMap((answer) => answer.sketches ?? []),
    cache: answers.map(({ cache: counts }) => counts).reduce(addCounts, { damaged: 0, unwritten: 0 }),
  };
}

/** A note where the language of a document could not be told. */
export function untold({ path, places }: Document, told: Told | undefined): Problem[] {
  if (told?.problem === undefined) return [];
  const { line = 1 } = places[0] ?? {};
  return [{ level: 'note', path, ...(line > 1 && { line }), message: told.problem }];
}

/** 2 when an input could not be read, whatever else was found. */
export const statusOf = (problems: readonly Problem[]): number =>
  problems.some((problem) => problem.level === 'error') ? 2 : 0;
