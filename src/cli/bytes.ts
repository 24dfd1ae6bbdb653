import { createReadStream } from 'node:fs';
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
  const folder = await mkdtemp(join(tmpdir(), 'tertium-'));
  const file = await open(join(folder, 'input'), 'w+');
  // The file lives as long as it is open; no one else can see it.
  await rm(folder, { recursive: true });
  let size = 0;
  const write = async (chunk: Uint8Array): Promise<void> => {
    await file.writeFile(chunk);
    size += chunk.length;
  };
  for (const chunk of chunks) await write(chunk);
  for (let next = await input.next(); !next.done; next = await input.next()) await write(next.value);
  return async function* () {
    const buffer = Buffer.alloc(PIECE);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield Uint8Array.from(buffer.subarray(0, bytesRead));
    }
  };
}
