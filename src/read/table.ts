import type { Bead, GivenSegment, Place, Problem } from '../model/index.js';
import type { Draft, DraftDocument, Format, TextFile } from './format.js';

/** Tab-separated values: no quoting, so a quotation mark is a character as any other. */
export const tsv: Format = { name: 'tsv', extensions: ['tsv'], read: (file) => readTable(file, tsvRows(file.text)) };

/** Comma-separated values as RFC 4180 has them. */
export const csv: Format = { name: 'csv', extensions: ['csv'], read: (file) => readTable(file, csvRows(file.text)) };

interface Cell {
  readonly text: string;
  /** UTF-16 offset in the file of the cell's first character, after an opening quote. */
  readonly source: number;
  /** Offsets in `text` before which the file holds one character more: the second of two quotes. */
  readonly doubled: readonly number[];
}

interface Row {
  readonly cells: readonly Cell[];
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  /** A quote was opened and never closed. */
  readonly unclosed?: true;
}

interface Column {
  readonly tag: string;
  readonly given: GivenSegment[];
  readonly places: Place[];
  readonly texts: string[];
  length: number;
}

/**
 * A table of segments that are aligned already. The first line names the languages by position; a first column headed
 * `id` holds row ids. Each other column is a document, each row a bead; an empty cell leaves its side empty.
 */
function readTable({ path }: TextFile, rows: Iterable<Row>): Draft {
  const problems: Problem[] = [];
  const columns: Column[] = [];
  const ladder: Bead[] = [];
  let first = 0;
  let header = true;
  let number = 0;
  for (const { cells, line, unclosed } of rows) {
    const error = (message: string): number => problems.push({ level: 'error', path, line, message });
    if (unclosed) error('a quoted cell is never closed');
    if (header) {
      header = false;
      const names = cells.map((cell) => cell.text.trim());
      first = names[0]?.toLowerCase() === 'id' ? 1 : 0;
      for (const tag of names.slice(first)) columns.push({ tag, given: [], places: [], texts: [], length: 0 });
      const twice = columns.find(({ tag }, index) => columns.findIndex((other) => other.tag === tag) < index);
      if (columns.some(({ tag }) => tag === '')) error('the first line leaves a column without a language');
      else if (twice) error(`the first line names ${JSON.stringify(twice.tag)} twice`);
      else continue;
      return { documents: [], problems };
    }
    if (cells.length === 1 && cells[0]?.text.trim() === '') continue;
    number++;
    if (cells.length !== columns.length + first) {
      error(`${cells.length} cells where the first line has ${columns.length + first}`);
      if (cells.length > columns.length + first) continue;
    }
    const unit = (first === 1 && cells[0]?.text.trim()) || String(number);
    const sides = columns.map((column, index) => addCell(column, cells[index + first], unit));
    if (sides.some((side) => side.length > 0)) ladder.push({ sides, score: 1 });
  }
  if (ladder.length === 0) {
    if (problems.length === 0) problems.push({ level: 'error', path, message: 'empty' });
    return { documents: [], problems };
  }
  const documents = columns.map(
    ({ tag, given, places, texts }): DraftDocument => ({
      id: `${path}#${tag}`,
      text: texts.join('\n'),
      language: tag,
      places,
      given,
    }),
  );
  return { documents, ladder, problems };
}

/** Puts a cell at the end of its column's document; the bead's side. */
function addCell(column: Column, cell: Cell | undefined, unit: string): readonly number[] {
  const trimmed = cell?.text.trim() ?? '';
  if (!cell || trimmed === '') return [];
  const before = cell.text.length - cell.text.trimStart().length;
  const start = column.length;
  column.places.push({
    offset: start,
    source: cell.source + before + cell.doubled.filter((at) => at < before).length,
    unit,
  });
  for (const [index, at] of cell.doubled.entries()) {
    const inside = at - before;
    if (inside > 0 && inside < trimmed.length) {
      column.places.push({ offset: start + inside, source: cell.source + at + index + 1, unit });
    }
  }
  column.texts.push(trimmed);
  column.length += trimmed.length + 1;
  column.given.push({ start, end: start + trimmed.length, unit });
  return [column.given.length - 1];
}

function* tsvRows(text: string): Generator<Row> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = text[next - 1] === '\r' && next > start ? next - 1 : next;
    const cells: Cell[] = [];
    let at = start;
    for (const cell of text.slice(start, end).split('\t')) {
      cells.push({ text: cell, source: at, doubled: [] });
      at += cell.length + 1;
    }
    yield { cells, line };
    start = next + 1;
  }
}

function* csvRows(text: string): Generator<Row> {
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cells: Cell[] = [];
    const begun = line;
    let unclosed = false;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at + 1) : bareCell(text, at);
      cells.push(cell);
      for (let i = at; i < cell.end; i++) if (text.charCodeAt(i) === 10) line++;
      unclosed ||= cell.unclosed;
      at = cell.end;
      if (text[at] !== ',') break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    yield { cells, line: begun, ...(unclosed && { unclosed }) };
  }
}

interface ReadCell extends Cell {
  /** Offset of the comma or line end after the cell. */
  readonly end: number;
  readonly unclosed: boolean;
}

function bareCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && !',\r\n'.includes(text[end] ?? '')) end++;
  return { text: text.slice(start, end), source: start, doubled: [], end, unclosed: false };
}

function quotedCell(text: string, start: number): ReadCell {
  const doubled: number[] = [];
  let content = '';
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      return { text: content + text.slice(from), source: start, doubled, end: text.length, unclosed: true };
    }
    if (text[quote + 1] === '"') {
      content += text.slice(from, quote + 1);
      doubled.push(content.length);
      from = quote + 2;
      continue;
    }
    content += text.slice(from, quote);
    // What stands between the closing quote and the comma is no RFC 4180; it is kept, as spreadsheets do.
    const rest = bareCell(text, quote + 1);
    return { text: content + rest.text, source: start, doubled, end: rest.end, unclosed: false };
  }
}
