import type { Readable, Writable } from 'node:stream';

/** The outside world, as the command line sees it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs one call of the command line and resolves to its exit status. */
export async function run(_argv: readonly string[], io: Io): Promise<number> {
  io.stderr.write('tertium: not built yet\n');
  return 2;
}
