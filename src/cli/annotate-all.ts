import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Document } from '../index.js';
import type { Progress } from './progress.js';
import annotateBatch, { type Answer, type Batch, type Wanted } from './worker.js';

/**
 * Annotates documents in worker threads, or here when they are so few that starting threads would cost more than it
 * saves. The answers come in the order of the documents, however many threads there are.
 */
export async function annotateAll(
  documents: readonly Document[],
  wanted: Wanted,
  jobs: number | undefined,
  shown: Progress,
): Promise<Answer[]> {
  const size = documents.reduce((sum, document) => sum + document.text.length, 0);
  const threads = jobs ?? availableParallelism();
  if (threads < 2 || size < WORTH_A_THREAD) {
    const answers: Answer[] = [];
    for (const document of documents) {
      answers.push(annotateBatch({ documents: [document], wanted }));
      await shown.step();
    }
    return answers;
  }
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: threads });
  try {
    const answers = batches(documents).map(async (batch): Promise<Answer> => {
      const task: Batch = { documents: batch, wanted };
      const answer: Answer = await pool.run(task);
      for (const _ of batch) await shown.step();
      return answer;
    });
    return await Promise.all(answers);
  } finally {
    await pool.destroy();
  }
}

/** UTF-16 code units. */
const WORTH_A_THREAD = 300_000;
const BATCH = 50_000;

/** Runs of documents of about one size, so that no thread waits long for the last. */
function batches(documents: readonly Document[]): Document[][] {
  const made: Document[][] = [];
  let size = BATCH;
  for (const document of documents) {
    if (size >= BATCH) {
      made.push([]);
      size = 0;
    }
    made.at(-1)?.push(document);
    size += document.text.length;
  }
  return made;
}
