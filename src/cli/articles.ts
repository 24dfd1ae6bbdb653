import type { AnnotateOptions, Article, Document, Problem, Sketches } from '../index.js';
import { annotateAll } from './annotate-all.js';
import type { Told } from './cache/entries.js';
import { readInputs } from './inputs.js';
import type { Io } from './io.js';
import type { CommonOptions } from './options.js';
import { progress } from './progress.js';
import { articleOf, type Wanted } from './worker.js';

/** What is known of documents, in their order. */
export interface Annotated {
  /** One a document. */
  readonly told: readonly Told[];
  /** One a document where they are sent, else none. */
  readonly articles: readonly Article[];
  readonly sketches: readonly Sketches[];
  /** What is to be said of the cache. */
  readonly problems: readonly Problem[];
}

/** Reads and annotates the inputs of a command that lists what is in each document. */
export async function annotateInputs(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
  how: AnnotateOptions = {},
): Promise<{ readonly articles: readonly Article[]; readonly problems: readonly Problem[] }> {
  const inputs = await readInputs(paths, options, io);
  const wanted: Wanted = { how, articles: 'sent', sketches: false };
  const documents = inputs.results.flatMap((result) => result.documents);
  const { told, articles, problems } = await annotate(documents, wanted, options, io);
  const notes = documents.flatMap((document, at) => untold(document, told[at]));
  return { articles, problems: [...inputs.problems, ...notes, ...problems] };
}

/** Annotates documents, with the threads and the cache that the call asks for. */
export async function annotate(
  documents: readonly Document[],
  wanted: Wanted,
  options: CommonOptions,
  io: Io,
): Promise<Annotated> {
  const shown = progress('reading facts', documents.length, options, io);
  const cache = options.cache === undefined ? wanted : { ...wanted, cache: options.cache };
  const answers = await annotateAll(documents, cache, options.jobs, shown);
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
    problems: options.cache === undefined ? [] : cacheProblems(options.cache, answers),
  };
}

/** A note where the language of a document could not be told. */
export function untold({ path, places }: Document, told: Told | undefined): Problem[] {
  if (told?.problem === undefined) return [];
  const line = places[0]?.line;
  return [{ level: 'note', path, ...(line !== undefined && { line }), message: told.problem }];
}

function cacheProblems(path: string, counts: readonly { damaged: number; unwritten: number }[]): Problem[] {
  const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
  const damaged = counts.reduce((sum, count) => sum + count.damaged, 0);
  const unwritten = counts.reduce((sum, count) => sum + count.unwritten, 0);
  return [
    ...(damaged > 0 ? [{ level: 'note', path, message: `${entries(damaged)} damaged and not used` } as const] : []),
    ...(unwritten > 0 ? [{ level: 'note', path, message: `${entries(unwritten)} could not be written` } as const] : []),
  ];
}

/** 2 when an input could not be read, whatever else was found. */
export const statusOf = (problems: readonly Problem[]): number =>
  problems.some((problem) => problem.level === 'error') ? 2 : 0;
