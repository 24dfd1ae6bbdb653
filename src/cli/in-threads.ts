import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/**
 * Runs a worker's function on one task after the other, in as many threads as are asked for, and gives the answers in
 * the order of the tasks. Only a few tasks are under way at a time, so that memory does not grow with their number.
 *
 * @param here the worker's function, for when threads are not worth while.
 * @param file the worker's module.
 */
export async function* inThreads<Task, Answer>(
  tasks: AsyncIterable<Task>,
  here: (task: Task) => Answer,
  file: string,
  jobs: number | undefined,
): AsyncGenerator<readonly [Task, Answer]> {
  const threads = jobs ?? availableParallelism();
  if (threads < 2) {
    for await (const task of tasks) yield [task, here(task)];
    return;
  }
  const filename = new URL(file, import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: threads });
  const waiting: Promise<readonly [Task, Answer]>[] = [];
  try {
    for await (const task of tasks) {
      const answer: Promise<Answer> = pool.run(task);
      waiting.push(answer.then((given) => [task, given] as const));
      // Two more than the threads have in hand, so that none of them waits for this one.
      const first = waiting.length > threads + 1 ? waiting.shift() : undefined;
      if (first) yield await first;
    }
    while (waiting.length > 0) {
      const first = waiting.shift();
      if (first) yield await first;
    }
  } finally {
    await pool.destroy();
  }
}
