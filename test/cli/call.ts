import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run.js';

export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** One call of the command line, inside this process. */
export async function call(
  argv: readonly string[],
  input: string | Uint8Array = '',
  signal?: AbortSignal,
): Promise<Answer> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  const status = await run(argv, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env: {},
    ...(signal && { signal }),
  });
  stdout.end();
  stderr.end();
  return { status, out: await out, err: await err };
}

/** A folder with the given files, removed when the tests of the file are done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'tertium-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}
