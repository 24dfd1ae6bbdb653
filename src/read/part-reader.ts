import type { Document, Problem } from '../model/index.js';
import { Decoder } from './decode.js';
import type { Draft, DraftDocument } from './format.js';
import type { Origin, ReadResult } from './read.js';
import type { Column, RowFormat, RowReader } from './rows.js';
import { settleDraft } from './settle.js';
import { Stretches } from './stretches.js';

/**
 * Reads an input that came aligned piece by piece, in constant memory: what is complete is handed out and forgotten.
 * Which languages a file has may be known at its end alone; a second reading is told by the first.
 */
export class PartReader {
  readonly #origin: Origin;
  readonly #decoder: Decoder;
  readonly #stretches: Stretches;
  readonly #reader: RowReader;
  readonly #settled: Map<string, Pick<Document, 'language' | 'languageFrom'>>;
  #blank = true;

  constructor(origin: Origin, format: RowFormat, most = ROWS, earlier?: PartReader) {
    // The columns differ in language: no one word of the caller can name them all.
    const { language: _, detect: __, ...rest } = origin;
    this.#origin = rest;
    this.#decoder = new Decoder(format.encoding);
    this.#settled = earlier ? earlier.#settled : new Map();
    this.#stretches = new Stretches(origin.path, most, earlier?.columns ?? []);
    this.#reader = format.rows(this.#stretches);
  }

  get columns(): readonly Column[] {
    return this.#stretches.columns;
  }

  /** The stretches that are complete with these bytes. */
  write(bytes: Uint8Array): ReadResult[] {
    if (this.#decoder.error !== undefined) return [];
    return this.#read(this.#decoder.write(bytes));
  }

  end(): ReadResult[] {
    const last = this.#read(this.#decoder.end());
    const { error } = this.#decoder;
    if (error !== undefined) this.#stretches.problem({ level: 'error', message: error });
    else if (!this.#blank) this.#reader.end();
    return [...last, ...this.#stretches.end().map((draft) => this.#settle(draft))];
  }

  #read(text: string): ReadResult[] {
    this.#blank &&= text.trim() === '';
    this.#reader.write(text);
    return this.#stretches.take().map((draft) => this.#settle(draft));
  }

  #settle({ documents, ladder = [], problems: told }: Draft): ReadResult {
    const problems = [...told];
    return { documents: documents.flatMap((draft) => this.#document(draft, problems)), ladder, problems };
  }

  /** The language of a column is settled once, by its first stretch that has text. */
  #document(draft: DraftDocument, problems: Problem[]): Document[] {
    const known = this.#settled.get(draft.id);
    const document = settleDraft(draft, this.#origin, known || draft.text === '' ? [] : problems);
    if (!document) return [];
    if (known) return [{ ...document, ...known }];
    const { language, languageFrom } = document;
    if (draft.text !== '') this.#settled.set(draft.id, { language, languageFrom });
    return [document];
  }
}

/** Rows of a stretch: enough to show how a text uses capitals, few enough to be held many times over. */
const ROWS = 1000;
