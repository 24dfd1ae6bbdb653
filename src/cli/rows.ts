import { type Document, type Origin, PartReader, type Problem, type ReadResult, type RowFormat } from '../index.js';
import type { Bytes } from './bytes.js';
import { keepHeapsSmall } from './heaps.js';
import { UnpackError, unpacked } from './unpacked.js';

/** An input that came aligned, to be judged stretch by stretch. `documents` have no text, and the ladder is empty. */
export interface RowInput extends ReadResult {
  /** UTF-16 code units. */
  readonly size: number;
  readonly stretches: {
    readonly count: number;
    /** In order; may be gone through more than once. */
    read(): AsyncIterable<ReadResult>;
  };
}

/**
 * Goes through an input that came aligned, to learn its languages and what is wrong with it. A small one is held; a
 * large one will be read again when it is judged, so that memory does not grow with it.
 *
 * @throws system errors of the file.
 */
export async function scanRows(origin: Origin, format: RowFormat, bytes: Bytes): Promise<RowInput> {
  const reader = new PartReader(origin, format);
  const problems: Problem[] = [];
  let held: ReadResult[] | undefined = [];
  let count = 0;
  let size = 0;
  for await (const stretch of stretchesOf(reader, bytes)) {
    problems.push(...stretch.problems);
    if (stretch.documents.length === 0) continue;
    count++;
    for (const { text } of stretch.documents) size += text.length;
    held?.push(stretch);
    if (size > HELD) held = undefined;
  }
  if (!held) keepHeapsSmall();
  const documents = reader.heads;
  const kept = held?.every((stretch) => stretch.documents.length === documents.length) ? held : undefined;
  const again = async function* (): AsyncGenerator<ReadResult> {
    const second = new PartReader(origin, format, undefined, reader);
    for await (const stretch of stretchesOf(second, bytes)) if (stretch.documents.length > 0) yield stretch;
  };
  const read = kept
    ? async function* () {
        yield* kept;
      }
    : again;
  return { documents, ladder: [], problems, size, stretches: { count, read } };
}

/** UTF-16 code units that are worth holding. */
const HELD = 4_000_000;

async function* stretchesOf(reader: PartReader, bytes: Bytes): AsyncGenerator<ReadResult> {
  let fault: string | undefined;
  try {
    for await (const chunk of unpacked(bytes())) yield* reader.write(chunk);
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    fault = error.message;
  }
  yield* reader.end(fault);
}

/** Gives the documents of all stretches the ids that the heads have. */
export function renamed(input: RowInput, documents: readonly Document[]): RowInput {
  const { stretches } = input;
  if (documents.every(({ id }, at) => id === input.documents[at]?.id)) return input;
  const read = async function* (): AsyncGenerator<ReadResult> {
    for await (const stretch of stretches.read()) {
      yield {
        ...stretch,
        documents: stretch.documents.map((document, at) => ({ ...document, id: documents[at]?.id ?? document.id })),
      };
    }
  };
  return { ...input, documents, stretches: { ...stretches, read } };
}
