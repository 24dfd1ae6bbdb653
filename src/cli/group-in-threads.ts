import type { groupInShares, Share, Story, Yield } from '../index.js';
import answerTo from './group-worker.js';
import { inThreads, type Worker } from './in-threads.js';

/** Does the shares of each step of grouping side by side. */
export async function groupInThreads(work: ReturnType<typeof groupInShares>, threads: number): Promise<Story[]> {
  let step = work.next();
  while (!step.done) {
    const answers: Yield[] = [];
    for await (const [, answer] of inThreads(step.value, GROUPING, threads)) answers.push(answer);
    step = work.next(answers);
  }
  return step.value;
}

const GROUPING: Worker<Share, Yield> = { here: answerTo, file: './group-worker.js' };
