import type { Io } from './io.js';

/** Editors write a file in several steps: milliseconds of quiet before it is read. */
const SETTLED = 200;

/** Runs once, and again whenever a file under the paths changes, until the call is interrupted. */
export async function whenChanged(paths: readonly string[], run: () => Promise<unknown>, io: Io): Promise<void> {
  await run();
  const { watch } = await import('chokidar');
  const watcher = watch(
    paths.filter((path) => path !== '-'),
    { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 } },
  );
  let due = false;
  let running: Promise<void> | undefined;
  // One run at a time; what changes meanwhile is one more run.
  const again = async (): Promise<void> => {
    while (due) {
      due = false;
      await run();
      io.stderr.write('watching; press Ctrl+C to end\n');
    }
    running = undefined;
  };
  watcher.on('all', () => {
    due = true;
    running ??= again();
  });
  await interrupted(io.signal);
  await watcher.close();
  await running;
}

function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGINT', () => resolve());
  });
}
