import type { AnnotateOptions, Article } from '../index.js';
import { ANNOTATING } from './annotate-all.js';
import { inThreads } from './in-threads.js';
import type { RowInput } from './rows.js';
import { articlesOf, type Batch } from './worker.js';

/** Annotates the stretches of an input that came aligned, in order; only a few are in memory at a time. */
export async function* annotateRows(
  stretches: RowInput['stretches'],
  how: AnnotateOptions,
  threads: number,
): AsyncGenerator<readonly Article[]> {
  const tasks = async function* (): AsyncGenerator<Batch> {
    for await (const { documents } of stretches.read()) {
      yield { documents, wanted: { how, articles: 'sent', sketches: false } };
    }
  };
  for await (const [{ documents }, { annotations }] of inThreads(tasks(), ANNOTATING, threads)) {
    yield articlesOf(documents, annotations);
  }
}
