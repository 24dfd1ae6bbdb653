import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** The outside world, as the command line sees it. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Ends a call that would go on for ever. */
  readonly signal?: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Writes a report as it is made, waiting whenever the reader falls behind. */
export async function writeAll(stream: Writable, chunks: Iterable<string>): Promise<void> {
  for (const chunk of gathered(chunks)) {
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}

/** Small chunks gathered into larger ones: a write call a line is what makes long reports slow. */
function* gathered(chunks: Iterable<string>): Iterable<string> {
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    if (waiting.length < 1 << 16) continue;
    yield waiting;
    waiting = '';
  }
  if (waiting !== '') yield waiting;
}
