import { knownTag } from '../locale/index.js';
import type { Place } from '../model/index.js';
import { LineCutter } from './lines.js';
import { movedBy } from './passage.js';
import type { Cell, RowFormat, RowReader, RowSink } from './rows.js';

/** Tab-separated values: no quoting, so a quotation mark is a character as any other. */
export const tsv: RowFormat = {
  rows(sink) {
    const table = new Table(sink);
    return new LineCutter((line, number) => table.row(tsvRow(line, number)));
  },
};

/** Comma-separated values as RFC 4180 has them, or with the mark that spreadsheets write where the comma is decimal. */
export const csv: RowFormat = { rows: (sink) => new CsvReader(new Table(sink)) };

interface TableCell {
  readonly text: string;
  /** UTF-16 offset in the record of the cell's first character, after an opening quote. */
  readonly source: number;
  /** Offsets in `text` before which the file holds one character more: the second of two quotes. */
  readonly doubled: readonly number[];
}

interface TableRow {
  readonly cells: readonly TableCell[];
  /** The record as the file has it, and the 1-based line on which it begins. */
  readonly record: string;
  readonly line: number;
  /** A quote was opened and never closed. */
  readonly unclosed?: true;
}

/**
 * A table of segments that are aligned already. The first line names the languages by position; a first column headed
 * `id` holds row ids. Each other column is a document, each row a bead; an empty cell leaves its side empty. What stands
 * beside two languages or more under a heading that is none, such as `location` or `notes`, is passed over; where there
 * are no two, the headings may be words such as `source` and `target`, and the texts tell their languages.
 */
class Table {
  readonly #sink: RowSink;
  readonly #ids = new Map<string, number>();
  /** Of each column but that of the ids; undefined where it is passed over. */
  #keys: readonly (string | undefined)[] | undefined;
  #first = 0;
  #number = 0;
  #broken = false;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  row(row: TableRow): void {
    if (this.#broken) return;
    const { cells, line, unclosed } = row;
    if (unclosed) this.#error(line, 'a quoted cell is never closed');
    if (!this.#keys) {
      this.#header(cells, line);
      return;
    }
    if (cells.length === 1 && cells[0]?.text.trim() === '') return;
    this.#number++;
    const width = this.#keys.length + this.#first;
    if (cells.length !== width) {
      this.#error(line, `${cells.length} cells where the first line has ${width}`);
      if (cells.length > width) return;
    }
    const id = this.#first === 1 ? (cells[0]?.text.trim() ?? '') : '';
    if (id !== '') this.#watch(id, line);
    const own = this.#keys.flatMap((column, index) => {
      const cell = cells[index + this.#first];
      return cell && column !== undefined ? [cellOf(column, cell, row)] : [];
    });
    this.#sink.row({ unit: id || String(this.#number), cells: own });
  }

  #header(cells: readonly TableCell[], line: number): void {
    const names = cells.map((cell) => cell.text.trim());
    this.#first = names[0]?.toLowerCase() === 'id' ? 1 : 0;
    const headings = names.slice(this.#first);
    const areTags = headings.filter(isTag).length > 1;
    const keys = headings.map((heading) => (areTags && !isTag(heading) ? undefined : heading));
    const twice = keys.find((key, index) => key !== undefined && keys.indexOf(key) < index);
    this.#broken = keys.includes('') || twice !== undefined;
    if (keys.includes('')) this.#error(line, 'the first line leaves a column without a language');
    else if (twice !== undefined) this.#error(line, `the first line names ${JSON.stringify(twice)} twice`);
    else for (const key of keys) if (key !== undefined) this.#column(key);
    const others = headings.filter((_, index) => keys[index] === undefined).map((heading) => JSON.stringify(heading));
    if (others.length > 0) {
      const message = `passed over, since they name no language: ${others.join(', ')}`;
      this.#sink.problem({ level: 'note', line, message });
    }
    this.#keys = keys;
  }

  #column(key: string): void {
    this.#sink.column(isTag(key) ? { key, language: key } : { key, unnamed: true });
  }

  #watch(id: string, line: number): void {
    const earlier = this.#ids.get(id);
    const message = `the id of line ${earlier} again: ${JSON.stringify(id)}`;
    if (earlier !== undefined) this.#sink.problem({ level: 'note', line, message });
    else if (this.#ids.size < MOST_IDS) this.#ids.set(id, line);
  }

  #error(line: number, message: string): void {
    this.#sink.problem({ level: 'error', line, message });
  }
}

/** Whether a heading may be a language's tag; there may be no data for it. */
const isTag = (heading: string): boolean =>
  knownTag(heading) !== undefined || /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/iu.test(heading);

/** Ids that are remembered to tell when one comes again: a table may be longer than memory. */
const MOST_IDS = 200_000;

/** The cell without the white space around it; a place before each character that a quote moved. */
function cellOf(column: string, { text, source, doubled }: TableCell, { record, line }: TableRow): Cell {
  const trimmed = text.trim();
  const before = text.length - text.trimStart().length;
  const places: Place[] = [];
  let at = { line, column: 1 };
  let counted = 0;
  const place = (offset: number, next: number): void => {
    at = movedBy(at, record.slice(counted, next));
    counted = next;
    places.push({ offset, ...at });
  };
  if (trimmed !== '') place(0, source + before + doubled.filter((quote) => quote < before).length);
  for (const [index, quote] of doubled.entries()) {
    const inside = quote - before;
    if (inside > 0 && inside < trimmed.length) place(inside, source + quote + index + 1);
  }
  return { column, text: trimmed, places };
}

function tsvRow(record: string, line: number): TableRow {
  const cells: TableCell[] = [];
  let at = 0;
  for (const text of record.replace(/\r?\n$/u, '').split('\t')) {
    cells.push({ text, source: at, doubled: [] });
    at += text.length + 1;
  }
  return { cells, record, line };
}

/** Gathers the lines of a record, which go on while a quote is open, and cuts the record into its cells. */
class CsvReader implements RowReader {
  readonly #lines: LineCutter;
  readonly #table: Table;
  #waiting: string[] = [];
  #size = 0;
  #begun = 1;
  #open = false;
  /** Known with the first line, which holds tags of languages and no other marks. */
  #separator: string | undefined;

  constructor(table: Table) {
    this.#table = table;
    this.#lines = new LineCutter((line, number) => this.#add(line, number));
  }

  write(text: string): void {
    this.#lines.write(text);
  }

  end(): void {
    this.#lines.end();
    this.#give();
  }

  #add(line: string, number: number): void {
    this.#separator ??= /[,;\t]/u.exec(line)?.[0] ?? ',';
    if (this.#waiting.length === 0) this.#begun = number;
    this.#waiting.push(line);
    this.#size += line.length;
    this.#open = endsInQuotes(line, this.#separator, this.#open);
    if (!this.#open || this.#size > LONGEST_RECORD) this.#give();
  }

  #give(): void {
    const text = this.#waiting.join('');
    [this.#waiting, this.#size, this.#open] = [[], 0, false];
    let line = this.#begun;
    for (const { cells, record, unclosed } of csvRows(text, this.#separator ?? ',')) {
      this.#table.row({ cells, record, line, ...(unclosed && { unclosed }) });
      line = movedBy({ line }, record).line;
    }
  }
}

/** UTF-16 code units: a quote that is never closed must not gather the rest of the file. */
const LONGEST_RECORD = 10_000_000;

/** Whether a quoted cell is open at the end of a line; `inside`: one was at its beginning. */
function endsInQuotes(line: string, separator: string, inside: boolean): boolean {
  let open = inside || line[0] === '"';
  let at = inside ? 0 : 1;
  for (;;) {
    if (open) {
      let quote = line.indexOf('"', at);
      while (quote >= 0 && line[quote + 1] === '"') quote = line.indexOf('"', quote + 2);
      if (quote < 0) return true;
      at = quote + 1;
    } else if (at > 0) at--;
    while (at < line.length && line[at] !== separator && line[at] !== '\r') at++;
    if (at >= line.length) return false;
    open = line[at + 1] === '"';
    at += 2;
  }
}

function* csvRows(text: string, separator: string): Generator<Omit<TableRow, 'line'>> {
  let at = 0;
  while (at < text.length) {
    const begun = at;
    const cells: TableCell[] = [];
    let unclosed = false;
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, separator, at + 1) : bareCell(text, separator, at);
      cells.push({ ...cell, source: cell.source - begun });
      unclosed ||= cell.unclosed;
      at = cell.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    yield { cells, record: text.slice(begun, at), ...(unclosed && { unclosed }) };
  }
}

interface ReadCell extends TableCell {
  /** Offset of the separator or line end after the cell. */
  readonly end: number;
  readonly unclosed: boolean;
}

function bareCell(text: string, separator: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end++;
  return { text: text.slice(start, end), source: start, doubled: [], end, unclosed: false };
}

function quotedCell(text: string, separator: string, start: number): ReadCell {
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
    // What stands between the closing quote and the separator is no RFC 4180; it is kept, as spreadsheets do.
    const rest = bareCell(text, separator, quote + 1);
    return { text: content + rest.text, source: start, doubled, end: rest.end, unclosed: false };
  }
}
