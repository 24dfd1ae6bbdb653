import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { type Problem, safe } from '../index.js';
import { type Io, writeAll } from './io.js';
import { unfinished } from './own-files.js';

/** Where a command writes its answer. */
export interface Output {
  write(chunks: Iterable<string>): Promise<void>;
  /** Makes a file complete; a file that was begun and not closed leaves no trace under its name. */
  close(): Promise<void>;
}

export function openOutput(file: string | undefined, io: Io): Output {
  if (file === undefined || file === '-') {
    return { write: (chunks) => writeAll(io.stdout, chunks), close: async () => undefined };
  }
  const begun = unfinished(file);
  const stream: Writable = createWriteStream(begun);
  const done = finished(stream);
  // An error is reported by close; without a handler here it would end the process before.
  done.catch(() => undefined);
  return {
    async write(chunks) {
      await Promise.race([writeAll(stream, chunks), done]);
    },
    async close() {
      stream.end();
      try {
        await done;
        await rename(begun, file);
      } catch (error) {
        await rm(begun, { force: true });
        throw error;
      }
    },
  };
}

/** Problems on standard error, one clear line each, for the formats that do not carry them. */
export function writeProblems(problems: readonly Problem[], quiet: boolean, io: Io): void {
  for (const problem of problems) {
    if (quiet && problem.level === 'note') continue;
    io.stderr.write(`tertium: ${problemLine(problem)}\n`);
  }
}

/** File names may hold anything, escape sequences and line feeds included. */
const problemLine = ({ level, path, line, message }: Problem): string =>
  `${level}: ${safe(path)}${line === undefined ? '' : `:${line}`}: ${safe(message)}`;
