import type { Document } from '../index.js';
import { inThreads, type Worker } from './in-threads.js';
import type { Progress } from './progress.js';
import annotateBatch, { type Answer, type Batch, type Wanted } from './worker.js';

/**
 * Annotates documents, some at a time and in their order, however many threads there are. What is not kept of an answer
 * is let go with it.
 */
export async function* annotateAll(
  documents: readonly Document[],
  wanted: Wanted,
  threads: number,
  shown: Progress,
): AsyncGenerator<readonly [Batch, Answer]> {
  for await (const answered of inThreads(batches(documents, wanted), ANNOTATING, threads)) {
    await shown.step(answered[0].documents.length);
    yield answered;
  }
}

export const ANNOTATING: Worker<Batch, Answer> = { here: annotateBatch, file: './worker.js' };

/** Runs of documents of about one size, so that no thread waits long for the last. */
function* batches(documents: readonly Document[], wanted: Wanted): Generator<Batch> {
  let batch: Document[] = [];
  let size = 0;
  for (const document of documents) {
    // A copy holds the text of a document that has it fetched whenever it is looked at.
    const whole = { ...document };
    batch.push(whole);
    size += whole.text.length;
    if (size < BATCH) continue;
    yield { documents: batch, wanted };
    [batch, size] = [[], 0];
  }
  if (batch.length > 0) yield { documents: batch, wanted };
}

/** UTF-16 code units. */
const BATCH = 50_000;
