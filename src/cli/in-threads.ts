import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';

/** Work that is done by a module of its own: in a thread, or here when threads are not worth while. */
export interface Worker<Task, Answer> {
  /** The module's function. */
  readonly here: (task: Task) => Answer;
  /** The module, as the files beside this one name it. */
  readonly file: string;
}

/** The threads to use for documents of so many UTF-16 code units: few are read sooner than a thread is started. */
export const threadsFor = (size: number, jobs: number | undefined): number =>
  size < WORTH_A_THREAD ? 1 : (jobs ?? availableParallelism());

const WORTH_A_THREAD = 300_000;

/**
 * Runs a worker on one task after the other, in as many threads as are asked for, and gives the answers in the order of
 * the tasks. Only a few tasks are under way at a time, so that memory does not grow with their number.
 *
 * @param threads under two, and the work is done here.
 * @param known an answer that needs no work, asked for before a thread is.
 */
export async function* inThreads<Task, Answer>(
  tasks: AsyncIterable<Task> | Iterable<Task>,
  worker: Worker<Task, Answer>,
  threads: number,
  known: (task: Task) => Answer | undefined = () => undefined,
): AsyncGenerator<readonly [Task, Answer]> {
  if (threads < 2) {
    for await (const task of tasks) yield [task, known(task) ?? worker.here(task)];
    return;
  }
  const filename = new URL(worker.file, import.meta.url).href;
  let opened: Promise<Tinypool> | undefined;
  const answerTo = async (task: Task): Promise<Answer> => {
    const answer = known(task);
    if (answer !== undefined) return answer;
    opened ??= openPool(filename, threads);
    return (await opened).run(task);
  };
  const waiting: Promise<readonly [Task, Answer]>[] = [];
  const start = (task: Task): void => {
    waiting.push(answerTo(task).then((answer) => [task, answer] as const));
  };
  // What came before a fault in the input is answered first, as it is without threads.
  const faults: unknown[] = [];
  const given = async function* (): AsyncGenerator<Task> {
    try {
      yield* tasks;
    } catch (error) {
      faults.push(error);
    }
  };
  // A task alone is done sooner than a thread is started: it waits for a second one.
  let alone: { readonly task: Task } | undefined;
  let count = 0;
  try {
    for await (const task of given()) {
      count++;
      if (count === 1) alone = { task };
      else {
        if (alone) start(alone.task);
        alone = undefined;
        start(task);
      }
      // Two more than the threads have in hand, so that none of them waits for this one.
      const first = waiting.length > threads + 1 ? waiting.shift() : undefined;
      if (first) yield await first;
    }
    if (alone) yield [alone.task, known(alone.task) ?? worker.here(alone.task)];
    while (waiting.length > 0) {
      const first = waiting.shift();
      if (first) yield await first;
    }
    for (const fault of faults) throw fault;
  } finally {
    await (await opened)?.destroy();
  }
}

/**
 * The library is loaded by those runs alone that use threads. All threads stay: one that waits for a moment would be ended
 * where fewer are enough, and its successor read the program, the languages and the words anew.
 */
async function openPool(filename: string, threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  return new Tinypool({ filename, minThreads: threads, maxThreads: threads });
}
