import type { Place, Problem } from '../model/index.js';

/**
 * A format whose files hold segments that are aligned already: a table, a translation memory. Such files may be larger
 * than memory, so they are read as they come, and row by row.
 */
export interface RowFormat {
  /** The encoding that the head of the file (as Latin-1) names, where the format has a way to. */
  encoding?(head: string): string | undefined;
  rows(sink: RowSink): RowReader;
}

/** Is fed a file piece by piece. */
export interface RowReader {
  write(text: string): void;
  end(): void;
}

/** What a reader hands on as soon as it knows it. */
export interface RowSink {
  /** A language of the file. Where the head of the file names them, they come before the first row. */
  column(column: Column): void;
  row(row: Row): void;
  problem(problem: Omit<Problem, 'path'>): void;
  /** A unit that is not compared, and the word under which it is counted: `fuzzy`, `untranslated`. */
  leaveOut(reason: string): void;
}

export interface Column {
  /** Ends the id of the column's document: `path#key`. */
  readonly key: string;
  /** As the file writes it, unchecked; absent where the file does not say. */
  readonly language?: string;
  /** The name of the file says nothing of the language: it is that of another column. */
  readonly unnamed?: true;
}

/** Texts that say the same in several languages. */
export interface Row {
  /** The row or unit id as the file writes it. */
  readonly unit: string;
  readonly cells: readonly Cell[];
  /** A language that the row has no cell for is not missing: nobody promised it. */
  readonly partial?: true;
}

export interface Cell {
  /** Key of the column. */
  readonly column: string;
  /** Trimmed; empty where the file has an empty cell. */
  readonly text: string;
  /** Offsets within `text`, with line and column. */
  readonly places: readonly Place[];
}
