import { type Document, type LineAt, type LineFormat, LineReader, type Origin, packingOf } from '../index.js';
import { type Bytes, type Spool, spool, spoolOfFile } from './bytes.js';
import type { Input } from './inputs.js';
import { lazyDocument } from './lazy-document.js';
import { UnpackError, unpacked } from './unpacked.js';

/**
 * Goes through a file that has a document in each line. A small one is held; of a large one only where its documents
 * stand, so that memory grows with their number and not with their length.
 *
 * @param most UTF-16 code units that are held.
 * @throws system errors of the file.
 */
export async function scanLines(origin: Origin, format: LineFormat, bytes: Bytes, most = HELD): Promise<Input> {
  const reader = new LineReader(origin, format);
  const read: (readonly [Document, LineAt])[] = [];
  let size = 0;
  const take = (documents: readonly (readonly [Document, LineAt])[]): void => {
    const before = size;
    for (const [document] of documents) size += document.text.length;
    if (size > most && before <= most) {
      for (const [at, [document, where]] of read.entries()) read[at] = [bare(document), where];
    }
    for (const [document, where] of documents) read.push([size > most ? bare(document) : document, where]);
  };
  let fault: string | undefined;
  try {
    for await (const chunk of unpacked(bytes())) take(reader.write(chunk));
  } catch (error) {
    if (!(error instanceof UnpackError)) throw error;
    fault = error.message;
  }
  take(reader.end(fault));
  const { problems } = reader;
  if (size <= most) return { documents: read.map(([document]) => document), problems, size };

  const file = await spoolOf(origin, bytes);
  let hasChanged = false;
  /** The text, the places and the rest of a document are asked for one after the other. */
  let last: readonly [LineAt, Document] | undefined;
  const fetch = (head: Document, where: LineAt): Document => {
    if (last?.[0] !== where) {
      const again = reader.again(file.read(where.start, where.length), where);
      hasChanged ||= again?.id !== head.id;
      last = [where, again?.id === head.id ? again : head];
    }
    return last[1];
  };
  return {
    documents: read.map(([head, where]) => lazyDocument(head, () => fetch(head, where))),
    problems,
    size,
    lateProblems: () =>
      hasChanged ? [{ level: 'error', path: origin.path, message: 'changed while it was read' }] : [],
  };
}

/** The file itself where it lies there unpacked, else its bytes unpacked. */
async function spoolOf({ path }: Origin, bytes: Bytes): Promise<Spool> {
  if (path === '-') return spool(unpacked(bytes()));
  const file = spoolOfFile(path);
  return packingOf(file.read(0, 4)) ? spool(unpacked(bytes())) : file;
}

/** UTF-16 code units that are worth holding. */
const HELD = 4_000_000;

const bare = (document: Document): Document => ({ ...document, text: '', places: [] });
