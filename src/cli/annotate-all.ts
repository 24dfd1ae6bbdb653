import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { type AnnotateOptions, type Article, annotate, type Document } from '../index.js';
import type { Progress } from './progress.js';
import type { Batch } from './worker.js';

/**
 * Annotates documents in worker threads, or here when they are so few that starting threads would cost more than it
 * saves. The answers come in the order of the documents, however many threads there are.
 */
export async function annotateAll(
  documents: readonly Document[],
  how: AnnotateOptions,
  jobs: number | undefined,
  shown: Progress,
): Promise<Article[]> {
  const size = documents.reduce((sum, document) => sum + document.text.length, 0);
  const threads = jobs ?? availableParallelism();
  if (threads < 2 || size < WORTH_A_THREAD) {
    const articles: Article[] = [];
    for (const document of documents) {
      articles.push(annotate(document, how));
      await shown.step();
    }
    return articles;
  }
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: threads });
  try {
    const answers = batches(documents).map(async (batch): Promise<Article[]> => {
      const task: Batch = { documents: batch, how };
      const articles: Article[] = await pool.run(task);
      for (const _ of batch) await shown.step();
      return articles;
    });
    return (await Promise.all(answers)).flat();
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
