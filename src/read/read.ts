import type { Bead, Document, Problem } from '../model/index.js';

/** One input, as the command line found it. */
export interface Source {
  /** As given, `/`-separated; `-` for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** A format's name, when the path's ending does not tell it. */
  readonly format?: string;
  /** Overrides everything the input says of its language. */
  readonly language?: string;
  /** ISO 8601 date; overrides what the input says. */
  readonly published?: string;
}

export interface ReadResult {
  readonly documents: readonly Document[];
  /** Present when the input came aligned (a table): the documents are one story, and these are its beads. */
  readonly ladder?: readonly Bead[];
  readonly problems: readonly Problem[];
}

/** Turns bytes into documents, one or many an input. Never throws: what cannot be read is a problem. */
export function read(source: Source): ReadResult {
  const text = new TextDecoder().decode(source.bytes);
  const document: Document = {
    id: source.path,
    path: source.path,
    text,
    language: source.language ?? 'und',
    languageFrom: source.language ? 'option' : 'none',
    places: [{ offset: 0, source: 0 }],
  };
  return { documents: [document], problems: [] };
}
