import { Decoder, LineCutter } from '../index.js';
import { UnpackError, unpacked } from './unpacked.js';

/** What is wrong with the bytes of a text, in one line. */
export class TextError extends Error {}

/** Some lines of a text, each with its line end. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Number of the first line, from 1. */
  readonly first: number;
}

/**
 * The lines of a text that may be packed, some hundred at a time.
 *
 * @throws TextError when it cannot be unpacked or decoded; the lines before have been given.
 */
export async function* lineBatches(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LineBatch> {
  const decoder = new Decoder();
  let lines: string[] = [];
  let first = 1;
  let size = 0;
  const cutter = new LineCutter((line) => {
    lines.push(line);
    size += line.length;
  });
  const batch = (): LineBatch => {
    const made = { lines, first };
    first += lines.length;
    [lines, size] = [[], 0];
    return made;
  };
  let fault: string | undefined;
  try {
    for await (const chunk of unpacked(bytes)) {
      // Pieces small enough that what they hold is handed on before the next is read.
      for (let at = 0; at < chunk.length; at += PIECE) {
        cutter.write(decoder.write(chunk.subarray(at, at + PIECE)));
        if (size >= PIECE) yield batch();
      }
    }
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    fault = error.message;
  }
  cutter.write(decoder.end());
  if (fault === undefined && decoder.error === undefined) cutter.end();
  if (lines.length > 0) yield batch();
  const error = fault ?? decoder.error;
  if (error !== undefined) throw new TextError(error);
}

/** Bytes, and UTF-16 code units of a batch. */
const PIECE = 1 << 16;
