import { type Article, type Document, emptySketches, type Outline, type Sketches } from '../../index.js';

/** What annotation tells of a document beside its segments and facts. */
export interface Told extends Pick<Document, 'language' | 'languageFrom'> {
  /** Facts read. */
  readonly facts: number;
  /** Why the language could not be told. */
  readonly problem?: string;
}

/** What was found in a document; its text, which may be long, is left out. */
export interface Annotation extends Pick<Document, 'given'>, Pick<Article, 'segments' | 'facts'> {
  readonly told: Told;
}

/** The store's checksum vouches for the shape. */
export const decodeJson = <T>(bytes: Buffer): T => JSON.parse(bytes.toString()) as T;
export const encodeJson = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** The sketch of one document: a line of JSON, then its arrays as they lie in memory. */
export function encodeSketch(told: Told, { documents, keys, starts, kinds, chances, lengths }: Sketches): Buffer {
  const head: SketchHead = { told, outlines: documents, count: keys.length };
  const arrays = [keys, starts, kinds, chances, lengths].map((array) => Buffer.from(array.buffer));
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...arrays]);
}

/** Of a document with the same text, which may have another name. */
export function decodeSketch(
  bytes: Buffer,
  { id, path }: Document,
): { readonly told: Told; readonly sketches: Sketches } {
  const newline = bytes.indexOf(LINE_FEED);
  const { told, outlines, count } = decodeJson<SketchHead>(bytes.subarray(0, newline));
  const sketches = emptySketches(
    outlines.map((outline) => ({ ...outline, id, path })),
    [count],
  );
  let at = newline + 1;
  for (const array of [sketches.keys, sketches.starts, sketches.kinds, sketches.chances, sketches.lengths]) {
    const to = Buffer.from(array.buffer);
    bytes.copy(to, 0, at, at + to.length);
    at += to.length;
  }
  return { told, sketches };
}

interface SketchHead {
  readonly told: Told;
  readonly outlines: readonly Outline[];
  readonly count: number;
}

const LINE_FEED = 0x0a;
