import type { Bead, Document, Problem } from '../model/index.js';
import { decode, MAX_BYTES } from './decode.js';
import type { Draft, Format, LineFormat } from './format.js';
import { formatOf, loadReader, readerOf } from './formats.js';
import { LineReader } from './line-reader.js';
import { PartReader } from './part-reader.js';
import type { RowFormat } from './rows.js';
import { settleDraft } from './settle.js';
import { type Most, STRETCH, WHOLE } from './stretches.js';
import { unpack } from './unpack.js';

/** One input, as the command line found it. */
export interface Source extends Origin {
  readonly bytes: Uint8Array;
}

/** What is known of an input before it is read. */
export interface Origin {
  /** As given, `/`-separated; `-` for standard input. */
  readonly path: string;
  /** A format's name, when the path's ending does not tell it. */
  readonly format?: string;
  /** Overrides everything the input says of its language. */
  readonly language?: string;
  /** ISO 8601 date; overrides what the input says. */
  readonly published?: string;
  /** `false`: where the text alone tells the language, that is left to `recognise`, which takes its time. */
  readonly detect?: false;
}

export interface ReadResult {
  readonly documents: readonly Document[];
  /** Present when the input came aligned (a table): the documents are one story, and these are its beads. */
  readonly ladder?: readonly Bead[];
  readonly problems: readonly Problem[];
}

/** Turns bytes into documents, one or many an input. Never throws: what cannot be read is a problem. */
export function read(source: Source): ReadResult {
  const [whole = { documents: [], problems: [] }] = parts(source, WHOLE);
  return whole;
}

/**
 * As `read`, but an input that came aligned is given in stretches of some thousand rows, each with all its documents.
 * They are judged one by one, so that a table of any size is judged alike whether it is held whole or streamed.
 */
export function readParts(source: Source): readonly ReadResult[] {
  return parts(source, STRETCH);
}

const nameFor = ({ path, format }: Origin): string => format ?? formatOf(path) ?? 'text';

/** The format of an input, by its own word or its name. */
export const formatFor = (origin: Origin): Format | undefined => readerOf(nameFor(origin));

/** The same for those who can wait: its reader is loaded, and `read` can read the input. */
export async function loadFormatFor(origin: Origin): Promise<Format | undefined> {
  await loadReader(nameFor(origin));
  return formatFor(origin);
}

function parts(source: Source, most: Most): ReadResult[] {
  const { path } = source;
  const failed = (message: string): ReadResult[] => [{ documents: [], problems: [{ level: 'error', path, message }] }];
  const format = formatFor(source);
  if (!format) return failed(`no such format: ${source.format}`);
  const unpacked = unpack(source.bytes, MAX_BYTES);
  if ('error' in unpacked) return failed(unpacked.error);
  const { bytes } = unpacked;
  if ('unpack' in format) return [settled(format.unpack({ path, bytes }), source)];
  if ('rows' in format) return rowParts(source, format, bytes, most);
  if ('line' in format) return [lineDocuments(source, format, bytes)];
  const decoded = decode(bytes, format.encoding);
  if ('error' in decoded) return failed(decoded.error);
  return [settled(format.read({ path, text: decoded.text }), source, decoded.text)];
}

function lineDocuments(source: Origin, format: LineFormat, bytes: Uint8Array): ReadResult {
  const reader = new LineReader(source, format);
  const documents: Document[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    for (const [document] of reader.write(bytes.subarray(at, at + PIECE))) documents.push(document);
  }
  for (const [document] of reader.end()) documents.push(document);
  return { documents, problems: reader.problems };
}

function rowParts(source: Origin, format: RowFormat, bytes: Uint8Array, most: Most): ReadResult[] {
  const all = (reader: PartReader): ReadResult[] => {
    const made: ReadResult[] = [];
    for (let at = 0; at < bytes.length; at += PIECE) made.push(...reader.write(bytes.subarray(at, at + PIECE)));
    return [...made, ...reader.end()];
  };
  const first = new PartReader(source, format, most);
  const made = all(first);
  // A language that came up late is a document of the earlier stretches too.
  const [{ documents } = { documents: [] }] = made;
  const even = documents.length === first.columns.length ? made : all(new PartReader(source, format, most, first));
  const problems = made.flatMap((part) => part.problems);
  const filled = even.filter((part) => part.documents.length > 0);
  const [head = { documents: [] }, ...tail] = filled;
  return [{ ...head, problems }, ...tail.map((part) => ({ ...part, problems: [] }))];
}

/** Bytes that are decoded at a time. */
const PIECE = 1 << 20;

function settled(draft: Draft, source: Origin, text?: string): ReadResult {
  const problems = [...draft.problems];
  const documents = draft.documents.flatMap((document) => settleDraft(document, source, problems, text) ?? []);
  return { documents, problems };
}
