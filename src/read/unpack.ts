import { gunzipSync } from 'node:zlib';
import { Decompress } from 'fzstd';

/** What a file is packed with, told by its first bytes whatever it is called. */
export type Packing = 'gzip' | 'zstd';

export function packingOf(bytes: Uint8Array): Packing | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd) return 'zstd';
  return undefined;
}

/** A path without the ending that says how the file is packed: `de.txt` of `de.txt.gz`. */
export const unpackedName = (path: string): string => path.replace(/(?<=.)\.(?:gz|zst|zstd)$/iu, '');

/** The bytes of a file that may be packed, or the one line that says what is wrong; `most` bytes at most. */
export function unpack(bytes: Uint8Array, most: number): { readonly bytes: Uint8Array } | { readonly error: string } {
  const packing = packingOf(bytes);
  if (!packing) return { bytes };
  try {
    return { bytes: packing === 'gzip' ? gunzipSync(bytes, { maxOutputLength: most }) : unpackZstd(bytes, most) };
  } catch (error) {
    return { error: packingFault(error, packing) };
  }
}

function unpackZstd(bytes: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unpacker = zstdUnpacker((piece) => {
    size += piece.length;
    if (size > most) throw new RangeError('too large');
    pieces.push(piece);
  });
  // In pieces, so that a bomb is noticed before it is large.
  for (let at = 0; at < bytes.length; at += PIECE)
    unpacker.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return Buffer.concat(pieces, size);
}

const PIECE = 1 << 16;

/**
 * Unpacks zstd piece by piece.
 *
 * @throws what `packingFault` puts into words.
 */
export function zstdUnpacker(take: (piece: Uint8Array) => void): { push(bytes: Uint8Array, last: boolean): void } {
  const inner = new Decompress((piece) => take(piece));
  let head: Uint8Array | undefined = new Uint8Array();
  return {
    push(bytes, last) {
      if (head) {
        head = Buffer.concat([head, bytes]);
        if (head.length < LONGEST_HEAD && !last) return;
        if (windowOf(head) > LARGEST_WINDOW) throw new RangeError('too large');
        inner.push(head, last);
        head = undefined;
      } else inner.push(bytes, last);
    },
  };
}

/** Bytes of a zstd frame's head (RFC 8878, 3.1.1.1), and the largest window that zstd itself unpacks unasked. */
const LONGEST_HEAD = 18;
const LARGEST_WINDOW = 2 ** 27;

/** The bytes that a frame asks its reader to hold. */
function windowOf(head: Uint8Array): number {
  const descriptor = head[4] ?? 0;
  if ((descriptor & 0x20) === 0) {
    const [exponent, mantissa] = [(head[5] ?? 0) >> 3, (head[5] ?? 0) & 7];
    return 2 ** (10 + exponent) * (1 + mantissa / 8);
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const width = [1, 2, 4, 8][descriptor >> 6] ?? 1;
  let size = width === 2 ? 256 : 0;
  for (let i = 0; i < width; i++) size += (head[at + i] ?? 0) * 256 ** i;
  return size;
}

/** What is wrong with a packed file. */
export function packingFault(error: unknown, packing: Packing): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof RangeError || code === 'ERR_BUFFER_TOO_LARGE') return `too large when unpacked (${packing})`;
  // 5 is fzstd's word for an unexpected end.
  return code === 'Z_BUF_ERROR' || code === 5 ? `truncated ${packing}` : `broken ${packing}`;
}
