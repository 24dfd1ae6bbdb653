import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Packing, packingFault, packingOf, zstdUnpacker } from '../index.js';

/** What is wrong with a packed file, in one line. */
export class UnpackError extends Error {}

/**
 * The bytes of a file that may be packed with gzip or zstd, piece by piece.
 *
 * @throws UnpackError when it is damaged or ends too soon.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let done: boolean | undefined = false;
  while (head.length < LONGEST_MARK && !done) {
    const next = await source.next();
    done = next.done;
    if (!next.done) head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  const packing = packingOf(head);
  const all = joined(head, source);
  if (!packing) {
    yield* all;
    return;
  }
  try {
    yield* packing === 'gzip' ? gunzipped(all) : unpackedZstd(all);
  } catch (error) {
    throw isFileError(error) ? error : new UnpackError(packingFault(error, packing satisfies Packing));
  }
}

/** Bytes that tell how a file is packed. */
const LONGEST_MARK = 4;

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks);
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  source.on('error', (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
}

async function* unpackedZstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const unpacker = zstdUnpacker((piece) => ready.push(piece));
  for await (const chunk of chunks) {
    unpacker.push(chunk, false);
    yield* ready.splice(0);
  }
  unpacker.push(new Uint8Array(), true);
  yield* ready;
}

/** A fault of the disk, and not of what is on it. */
const isFileError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';
