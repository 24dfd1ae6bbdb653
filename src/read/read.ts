import type { Bead, Document, Problem } from '../model/index.js';
import { decode } from './decode.js';
import { type DraftDocument, defined } from './format.js';
import { FORMATS, formatOf } from './formats.js';
import { recognise, settleLanguage } from './language.js';

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
  const { path } = source;
  const name = source.format ?? formatOf(path) ?? 'text';
  const format = FORMATS.find((known) => known.name === name);
  if (!format) return { documents: [], problems: [{ level: 'error', path, message: `no such format: ${name}` }] };
  const decoded = decode(source.bytes);
  if ('error' in decoded) return { documents: [], problems: [{ level: 'error', path, message: decoded.error }] };
  const draft = format.read({ path, text: decoded.text });
  const problems = [...draft.problems];
  // The columns of a table differ in language: no one word of the caller can name them all.
  const option = draft.ladder ? undefined : source.language;
  const documents = draft.documents.flatMap((document) => {
    const problem = tooLong(document, path);
    if (!problem) return [settled(document, source, option, problems)];
    problems.push(problem);
    return [];
  });
  return { documents, problems, ...(draft.ladder && { ladder: draft.ladder }) };
}

/** UTF-16 code units: what is read of a document is held in memory, up to seventy bytes a character. */
const LONGEST = 55_000_000;

function tooLong({ text, line }: DraftDocument, path: string): Problem | undefined {
  if (text.length <= LONGEST) return undefined;
  const message = `too large: ${text.length} characters; one document may have up to ${LONGEST}`;
  return defined({ level: 'error' as const, path, line, message }) as Problem;
}

function settled(draft: DraftDocument, source: Source, option: string | undefined, problems: Problem[]): Document {
  const { language: stated, line, ...rest } = draft;
  const { language, languageFrom, note } = settleLanguage(option, stated, source.path);
  if (note) problems.push(defined({ level: 'note' as const, path: source.path, line, message: note }) as Problem);
  const document: Document = {
    ...rest,
    path: source.path,
    language,
    languageFrom,
    ...(source.published && { published: source.published }),
  };
  if (source.detect === false) return document;
  const recognised = recognise(document);
  if (recognised.problem) problems.push(recognised.problem);
  return recognised.document;
}
