import type { AnnotateOptions, Article, Document, Problem } from '../index.js';
import { annotateAll } from './annotate-all.js';
import { annotateRows } from './annotate-rows.js';
import type { Told } from './cache/entries.js';
import { cacheNotes, openCache } from './cache/open.js';
import { addCounts, type Counts, NO_COUNTS } from './cache/store.js';
import { threadsFor } from './in-threads.js';
import { type Input, readInputs } from './inputs.js';
import type { Io } from './io.js';
import type { CachedOptions } from './options.js';
import { progress } from './progress.js';
import { articlesOf, type Wanted } from './worker.js';

/** The documents of a command that lists what is in each, in the order of the inputs. */
export interface AnnotatedInputs {
  /** One after the other, each to be forgotten; those of an input that came aligned, stretch by stretch. */
  articles(): AsyncIterable<Article>;
  /** What there is to say of the inputs when all articles have been gone through. */
  problems(): readonly Problem[];
}

/** Reads and annotates the inputs of a command that lists what is in each document. */
export async function annotateInputs(
  paths: readonly string[],
  options: CachedOptions,
  io: Io,
  how: AnnotateOptions = {},
): Promise<AnnotatedInputs> {
  const inputs = await readInputs(paths, options, io);
  openCache(options.cache);
  const wanted: Wanted = {
    how,
    articles: 'sent',
    sketches: false,
    ...(options.cache !== undefined && { cache: options.cache }),
  };
  const notes: Problem[] = [];
  let counts: Counts = NO_COUNTS;
  return {
    async *articles() {
      for (const run of runsOf(inputs.results)) {
        const threads = threadsFor(run.size, options.jobs);
        if (run.stretches) {
          for await (const articles of annotateRows(run.stretches, how, threads)) yield* articles;
          continue;
        }
        const shown = progress('reading facts', run.documents.length, options, io);
        for await (const [{ documents }, { annotations, told, cache }] of annotateAll(
          run.documents,
          wanted,
          threads,
          shown,
        )) {
          counts = addCounts(counts, cache);
          notes.push(...documents.flatMap((document, at) => untold(document, told[at])));
          yield* articlesOf(documents, annotations);
        }
        shown.end();
      }
    },
    problems: () => [...inputs.problems, ...notes, ...inputs.lateProblems(), ...cacheNotes(options.cache, counts)],
  };
}

/** Inputs that came aligned by themselves; the loose documents between them together. */
function runsOf(inputs: readonly Input[]): Pick<Input, 'documents' | 'size' | 'stretches'>[] {
  const runs: Pick<Input, 'documents' | 'size' | 'stretches'>[] = [];
  let loose: { documents: Document[]; size: number } | undefined;
  for (const input of inputs) {
    if (input.stretches) {
      runs.push(input);
      loose = undefined;
      continue;
    }
    if (!loose) {
      loose = { documents: [], size: 0 };
      runs.push(loose);
    }
    for (const document of input.documents) loose.documents.push(document);
    loose.size += input.size;
  }
  return runs;
}

/** A note where the language of a document could not be told. */
export function untold(document: Document, told: Told | undefined): Problem[] {
  if (told?.problem === undefined) return [];
  // Asked for its places, a document that is left in its file is read again.
  const { path, places } = document;
  const { line = 1 } = places[0] ?? {};
  return [{ level: 'note', path, ...(line > 1 && { line }), message: told.problem }];
}

/** 2 when an input could not be read, whatever else was found. */
export const statusOf = (problems: readonly Problem[]): number =>
  problems.some((problem) => problem.level === 'error') ? 2 : 0;
