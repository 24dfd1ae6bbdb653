import type { Bead, Document, Problem } from '../model/index.js';

/** One input format. Adding one is a file that exports such a value, and its line in `formats.ts`. */
export interface Format {
  /** As in `--input-format`. */
  readonly name: string;
  /** Endings of file names, without the dot, lower case. */
  readonly extensions: readonly string[];
  read(file: TextFile): Draft;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What a format makes of a file, before languages and dates are settled. */
export interface Draft {
  readonly documents: readonly DraftDocument[];
  readonly ladder?: readonly Bead[];
  readonly problems: readonly Problem[];
}

export interface DraftDocument
  extends Pick<Document, 'id' | 'text' | 'places' | 'given' | 'blocks' | 'title' | 'published' | 'url'> {
  /** As the file writes it; unchecked. */
  readonly language?: string;
  /** 1-based line of the file where the document begins, for problems that concern it alone. */
  readonly line?: number;
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
