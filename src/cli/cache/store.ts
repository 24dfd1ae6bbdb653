import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Bytes by key in a folder, one file an entry. */
export interface Store {
  /** Undefined where there is no entry, or a damaged one. */
  get(key: string): Buffer | undefined;
  put(key: string, bytes: Uint8Array): void;
  counts(): Counts;
}

/** Entries that could not be used, and that could not be written. */
export interface Counts {
  readonly damaged: number;
  readonly unwritten: number;
}

export const NO_COUNTS: Counts = { damaged: 0, unwritten: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  damaged: a.damaged + b.damaged,
  unwritten: a.unwritten + b.unwritten,
});

/**
 * An entry is written under another name and then renamed, so that a run that is killed leaves whole entries or none.
 * Each begins with a checksum of the rest: what a disk or an editor did to it makes it as good as absent.
 */
export function openStore(folder: string): Store {
  const unfinished = join(folder, `${UNFINISHED}${process.pid}-${threadId}`);
  const counts = { damaged: 0, unwritten: 0 };
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get(key) {
      let bytes: Buffer;
      try {
        bytes = readFileSync(fileOf(key));
      } catch {
        return undefined;
      }
      const body = bytes.subarray(CHECKSUM);
      if (bytes.length > CHECKSUM && checksum(body).equals(bytes.subarray(0, CHECKSUM))) return body;
      counts.damaged++;
      return undefined;
    },
    put(key, bytes) {
      const file = fileOf(key);
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(unfinished, Buffer.concat([checksum(bytes), bytes]));
        renameSync(unfinished, file);
      } catch {
        counts.unwritten++;
        rmSync(unfinished, { force: true });
      }
    },
    counts: () => ({ ...counts }),
  };
}

/** How the names of entries begin that are not whole yet. */
export const UNFINISHED = 'unfinished-';

/** Bytes. */
const CHECKSUM = 16;

const checksum = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest().subarray(0, CHECKSUM);
