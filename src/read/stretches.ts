import type { Bead, Document, GivenSegment, Place, Problem } from '../model/index.js';
import { type Draft, type DraftDocument, defined } from './format.js';
import type { Cell, Column, Row, RowSink } from './rows.js';

/**
 * Gathers the rows of a file into stretches: drafts of some thousand rows that can be judged one after the other and
 * forgotten. Each has a document for every column; `before` says what of the document came earlier.
 */
export class Stretches implements RowSink {
  readonly #path: string;
  readonly #most: Most;
  readonly #columns = new Map<string, Filling>();
  readonly #ready: Draft[] = [];
  readonly #leftOut = new Map<string, number>();
  #ladder: Bead[] = [];
  #problems: Problem[] = [];
  #size = 0;
  #rows = 0;
  #told = 0;

  /**
   * @param most a stretch may hold.
   * @param columns known before the file is read.
   */
  constructor(path: string, most: Most, columns: readonly Column[]) {
    this.#path = path;
    this.#most = most;
    for (const column of columns) this.column(column);
  }

  get columns(): readonly Column[] {
    return [...this.#columns].map(([key, { language, unnamed }]) => defined({ key, language, unnamed }) as Column);
  }

  column({ key, language, unnamed }: Column): void {
    if (this.#columns.has(key)) return;
    this.#columns.set(key, {
      language,
      unnamed,
      given: [],
      places: [],
      texts: [],
      length: 0,
      before: { offset: 0, segments: 0 },
    });
  }

  row({ unit, cells, partial }: Row): void {
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    const sides = [...this.#columns].map(([key, column]) => addCell(column, byColumn.get(key), unit));
    if (sides.every((side) => side.length === 0)) return;
    this.#ladder.push({ sides, score: 1, ...(partial && { partial }) });
    this.#rows++;
    for (const { text } of cells) this.#size += text.length;
    if (this.#ladder.length >= this.#most.rows || this.#size >= this.#most.size) this.#finish();
  }

  problem(problem: Omit<Problem, 'path'>): void {
    this.#told++;
    if (this.#told <= MOST_PROBLEMS) {
      const { level, line, message } = problem;
      this.#problems.push(defined({ level, path: this.#path, line, message }) as Problem);
    }
  }

  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  /** The stretches that are complete, each handed out once. */
  take(): Draft[] {
    return this.#ready.splice(0);
  }

  /** The file has ended: what is left, with what there is to say of the whole. */
  end(): Draft[] {
    const path = this.#path;
    if (this.#told > MOST_PROBLEMS) {
      const more = this.#told - MOST_PROBLEMS;
      this.#problems.push({ level: 'error', path, message: `${more} more problems like these` });
    }
    const left = [...this.#leftOut].sort(([a], [b]) => (a < b ? -1 : 1));
    if (left.length > 0) {
      const total = left.reduce((sum, [, count]) => sum + count, 0);
      const reasons = left.map(([reason, count]) => `${count} ${reason}`).join(', ');
      this.#problems.push({
        level: 'note',
        path,
        message: `${total === 1 ? '1 unit' : `${total} units`} left out: ${reasons}`,
      });
    }
    if (this.#rows === 0 && this.#told === 0 && left.length === 0) {
      this.#problems.push({ level: 'error', path, message: 'empty' });
    }
    this.#finish();
    return this.take();
  }

  #finish(): void {
    if (this.#ladder.length === 0 && this.#problems.length === 0) return;
    const documents =
      this.#ladder.length === 0 ? [] : [...this.#columns].map(([key, column]) => this.#emptied(key, column));
    const ladder = this.#ladder.map((bead) => padded(bead, documents.length));
    this.#ready.push({ documents, ladder, problems: this.#problems });
    this.#ladder = [];
    this.#problems = [];
    this.#size = 0;
  }

  #emptied(key: string, column: Filling): DraftDocument {
    const { language, unnamed, texts, places, given, before } = column;
    const text = texts.join('\n');
    const document = {
      id: `${this.#path}#${key}`,
      text,
      language,
      unnamed,
      places,
      given,
      before: before.segments > 0 ? before : undefined,
    };
    column.before = { offset: before.offset + column.length, segments: before.segments + given.length };
    [column.given, column.places, column.texts, column.length] = [[], [], [], 0];
    return defined(document) as DraftDocument;
  }
}

/** What a stretch may hold: a few long rows are a stretch as well. */
export interface Most {
  readonly rows: number;
  /** UTF-16 code units. */
  readonly size: number;
}

/** Enough rows to show how a text uses capitals, few enough to be held many times over. */
export const STRETCH: Most = { rows: 1000, size: 1_000_000 };

/** All rows are one stretch. */
export const WHOLE: Most = { rows: Number.POSITIVE_INFINITY, size: Number.POSITIVE_INFINITY };

/** A file that is no table at all would have a problem a line. */
const MOST_PROBLEMS = 100;

/** A column as it is filled. */
interface Filling {
  readonly language: string | undefined;
  readonly unnamed: true | undefined;
  given: GivenSegment[];
  places: Place[];
  texts: string[];
  length: number;
  before: NonNullable<Document['before']>;
}

/** Puts a cell at the end of its column's document; the bead's side. */
function addCell(column: Filling, cell: Cell | undefined, unit: string): readonly number[] {
  if (!cell || cell.text === '') return [];
  const start = column.length;
  for (const place of cell.places) column.places.push({ ...place, offset: start + place.offset, unit });
  column.texts.push(cell.text);
  column.length += cell.text.length + 1;
  column.given.push({ start, end: start + cell.text.length, unit });
  return [column.given.length - 1];
}

/** A language may come up for the first time in the middle of a stretch. */
function padded(bead: Bead, sides: number): Bead {
  if (bead.sides.length === sides) return bead;
  return { ...bead, sides: [...bead.sides, ...Array.from({ length: sides - bead.sides.length }, () => [])] };
}
