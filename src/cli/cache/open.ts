import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../index.js';
import { UsageError } from '../usage.js';
import { type Counts, openStore, type Store, UNFINISHED } from './store.js';

/**
 * Makes the folder of the cache, where one is asked for, and clears away what runs that were killed left half done.
 *
 * @throws UsageError when the folder cannot be made.
 */
export function openCache(folder: string | undefined): Store | undefined {
  if (folder === undefined) return undefined;
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      if (name.startsWith(UNFINISHED) && Date.now() - statSync(file).mtimeMs > AN_HOUR) rmSync(file, { force: true });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`the cache ${folder} cannot be used: ${reason}`);
  }
  return openStore(folder);
}

/** Milliseconds; no run works on one entry for so long. */
const AN_HOUR = 3_600_000;

/** What is to be said of a cache when a run is done. */
export function cacheNotes(folder: string | undefined, { damaged, unwritten }: Counts): Problem[] {
  const note = (count: number, what: string): Problem[] => {
    const message = `${count === 1 ? '1 entry' : `${count} entries`} ${what}`;
    return count === 0 ? [] : [{ level: 'note', path: folder ?? '', message }];
  };
  return [...note(damaged, 'damaged and not used'), ...note(unwritten, 'could not be written')];
}
