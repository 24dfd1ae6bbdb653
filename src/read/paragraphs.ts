import type { Block } from '../model/index.js';
import { type Draft, type DraftDocument, defined } from './format.js';
import { Page } from './page.js';

/** A paragraph of a word processor's document. */
export interface Paragraph {
  readonly kind: Block['kind'];
  readonly text: string;
}

/** What a word processor's document holds. */
export interface Paragraphs {
  readonly body: readonly Paragraph[];
  /** Footnotes and endnotes, in order; they go after the body. */
  readonly notes: readonly Paragraph[];
  readonly title?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The document that paragraphs make. Such a file has no lines: a place is the number of the paragraph, empty ones
 * counted as the word processor counts them, and the character within it.
 */
export function draftOf(path: string, { body, notes, title, language }: Paragraphs): Draft {
  const page = new Page();
  for (const [index, paragraph] of body.entries()) addParagraph(page, paragraph, index + 1, String(index + 1));
  for (const [index, note] of notes.entries()) addParagraph(page, note, body.length + index + 1, `note ${index + 1}`);
  const text = page.text();
  if (text === '') return { documents: [], problems: [{ level: 'error', path, message: 'empty' }] };
  const { places, blocks } = page;
  const document = defined({
    id: path,
    text,
    places,
    blocks,
    title: title || undefined,
    language: language || undefined,
  });
  return { documents: [document as DraftDocument], problems: [] };
}

function addParagraph(page: Page, { kind, text }: Paragraph, line: number, unit: string): void {
  let column = 1;
  for (const piece of text.split(/(?<=\n)/u)) {
    page.add(piece, { line, column, unit });
    column += piece.length;
  }
  page.end(kind);
}
