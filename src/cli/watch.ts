import { relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Io } from './io.js';
import { type FileOptions, ownFiles } from './own-files.js';

/** Editors write a file in several steps: milliseconds of quiet before it is read. */
const SETTLED = 200;

/**
 * Runs once, and again whenever a file under the paths changes, until the call is interrupted. What the runs write
 * themselves is no change, nor is what lies in hidden folders such as `.git`, which no run looks into.
 */
export async function whenChanged(
  paths: readonly string[],
  run: () => Promise<unknown>,
  options: WatchOptions,
  io: Io,
): Promise<void> {
  await run();
  const { watch } = await import('chokidar');
  const roots = paths.filter((path) => path !== '-').map(rootOf);
  const own = ownFiles(options);
  const cache = options.cache === undefined ? undefined : resolve(options.cache);
  const isIgnored = (path: string): boolean =>
    own.has(resolve(path)) || resolve(path) === cache || roots.every((root) => HIDDEN.test(relative(root, path)));
  const watcher = watch(roots, {
    ignored: isIgnored,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED, pollInterval: SETTLED / 4 },
  });
  let due = false;
  let running: Promise<void> | undefined;
  const told = (): unknown => io.stderr.write('watching; press Ctrl+C to end\n');
  // One run at a time; what changes meanwhile is one more run.
  const again = async (): Promise<void> => {
    while (due) {
      due = false;
      await run();
      told();
    }
    running = undefined;
  };
  watcher.on('all', () => {
    due = true;
    running ??= again();
  });
  watcher.once('ready', told);
  await interrupted(io.signal);
  await watcher.close();
  await running;
}

/** A file or folder whose name begins with a dot. */
const HIDDEN = /(?:^|[\\/])\.[^\\/.]/u;

interface WatchOptions extends FileOptions {
  readonly cache?: string;
}

/** The folder that a glob looks into; other paths as they are. */
function rootOf(path: string): string {
  const parts = path.split('/');
  const first = parts.findIndex((_, index) => isDynamicPattern(parts.slice(0, index + 1).join('/')));
  return first < 0 ? path : parts.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.');
}

function interrupted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGINT', () => resolve());
  });
}
