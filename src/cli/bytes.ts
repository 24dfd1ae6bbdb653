import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.js';

/** Bytes that can be gone through more than once. */
export type Bytes = () => AsyncIterable<Uint8Array>;

export const bytesOfFile =
  (path: string): Bytes =>
  () =>
    createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;

const PIECE = 1 << 18;

/** Standard input, which comes but once: kept in memory, or in a file without a name when it is large. */
export async function bytesOfInput({ stdin }: Io): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const input = stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  for (let next = await input.next(); !next.done; next = await input.next()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > HELD) return spooled(chunks, input);
  }
  return async function* () {
    yield* chunks;
  };
}

const HELD = 1 << 26;

async function spooled(chunks: readonly Uint8Array[], input: AsyncIterator<Uint8Array>): Promise<Bytes> {
  const { size, read } = await spool(
    (async function* () {
      yield* chunks;
      for (let next = await input.next(); !next.done; next = await input.next()) yield next.value;
    })(),
  );
  return async function* () {
    for (let at = 0; at < size; at += PIECE) yield read(at, Math.min(PIECE, size - at));
  };
}

/** Bytes of which any stretch can be had. */
export interface Spool {
  readonly size: number;
  /** Fewer where the file has become shorter. */
  read(start: number, length: number): Uint8Array;
}

/** Writes bytes to a file that lives as long as it is open, and that no one else can see. */
export async function spool(chunks: AsyncIterable<Uint8Array>): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'tertium-'));
  const file = await open(join(folder, 'input'), 'w+');
  await rm(folder, { recursive: true });
  let size = 0;
  for await (const chunk of chunks) {
    await file.writeFile(chunk);
    size += chunk.length;
  }
  return { size, read: (start, length) => stretch(file.fd, start, length) };
}

/** A file as it lies on the disk. */
export const spoolOfFile = (path: string): Spool => ({
  size: statSync(path).size,
  read(start, length) {
    const file = openSync(path, 'r');
    try {
      return stretch(file, start, length);
    } finally {
      closeSync(file);
    }
  },
});

function stretch(file: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let done = 0;
  for (let got = -1; done < length && got !== 0; done += got)
    got = readSync(file, bytes, done, length - done, start + done);
  return bytes.subarray(0, done);
}
