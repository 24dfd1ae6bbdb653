import type { Span } from './span.js';

/** Where a stretch of a document's text stands in the file it came from. The last place at or before an offset holds. */
export interface Place {
  /** UTF-16 offset in the document's text. */
  readonly offset: number;
  /** 1-based line and column (UTF-16) in the decoded file; of a file that is no text, paragraph and character in it. */
  readonly line?: number;
  readonly column?: number;
  /** Row id, unit id or paragraph number, for formats that have them. */
  readonly unit?: string;
}

/** A segment that the file itself marked off: a table cell, a row of a translation memory, a `segments` entry. */
export interface GivenSegment extends Span {
  /** The row or unit id as the file writes it. */
  readonly unit?: string;
}

/** A stretch of whole lines whose kind the file's markup says: a Markdown heading, an HTML list item. */
export interface Block extends Span {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'cell';
}

/** One text in one language. Its text is the file's own, never normalised: every span refers to it. */
export interface Document {
  /** The path as given, `/`-separated, or the record's id; unique in a run. */
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** BCP 47 tag of a language with locale data, or `und` where neither stated nor detected. */
  readonly language: string;
  /** How the language is known. */
  readonly languageFrom: 'option' | 'record' | 'name' | 'detection' | 'none';
  readonly title?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly url?: string;
  /** Sorted by offset; the first has offset 0 unless the text is empty. */
  readonly places: readonly Place[];
  /** Present when the file came divided into segments: split keeps them as they are. */
  readonly given?: readonly GivenSegment[];
  /** Present when the format marks its paragraphs: in order, apart, with white space alone between them. */
  readonly blocks?: readonly Block[];
  /** Present on a stretch of a document that is read in parts: how much of the document stands before this text. */
  readonly before?: { readonly offset: number; readonly segments: number };
}
