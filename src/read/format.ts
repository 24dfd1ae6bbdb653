import type { Bead, Document, Place, Problem } from '../model/index.js';
import type { RowFormat } from './rows.js';

/** One input format. Adding one is a file that exports such a value, and its line in `formats.ts`. */
export type Format = TextFormat | LineFormat | PackedFormat | RowFormat;

/** A format whose files are text, held whole. */
export interface TextFormat {
  /** The encoding that the head of the file (as Latin-1) names, where the format has a way to. */
  encoding?(head: string): string | undefined;
  read(file: TextFile): Draft;
}

/** A format that has a document in each line, so that a file may be read line by line. */
export interface LineFormat {
  /**
   * @param text of the line, without its end.
   * @param line its number, from 1.
   * @returns the document, or what is wrong with the line.
   */
  line(text: string, path: string, line: number): DraftDocument | string;
}

/** A format whose files are bytes: archives of texts. */
export interface PackedFormat {
  unpack(file: PackedFile): Draft;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a format makes of a file, before languages and dates are settled. */
export interface Draft {
  readonly documents: readonly DraftDocument[];
  readonly ladder?: readonly Bead[];
  readonly problems: readonly Problem[];
}

export interface DraftDocument
  extends Pick<Document, 'id' | 'text' | 'given' | 'blocks' | 'title' | 'published' | 'url' | 'before'> {
  readonly places: readonly DraftPlace[];
  /** As the file writes it; unchecked. */
  readonly language?: string;
  /** The name of the file says nothing of the language. */
  readonly unnamed?: true;
  /** 1-based line of the file where the document begins, for problems that concern it alone. */
  readonly line?: number;
}

/** A place as a reader knows it: by line and column, or by the offset in the decoded file. */
export interface DraftPlace extends Place {
  readonly source?: number;
}

/** The object without its undefined fields, as `exactOptionalPropertyTypes` wants it. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

/** The start of an ISO 8601 date that exists, such as `2024-01-16` of `2024-01-16T08:00:00Z`; else undefined. */
export function isoDate(value: unknown): string | undefined {
  const date = typeof value === 'string' ? /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(value.trim())?.[0] : undefined;
  if (!date) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}
