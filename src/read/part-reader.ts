import type { Document, Problem } from '../model/index.js';
import { Decoder } from './decode.js';
import type { Draft, DraftDocument } from './format.js';
import type { Origin, ReadResult } from './read.js';
import type { Column, RowFormat, RowReader } from './rows.js';
import { settleDraft } from './settle.js';
import { STRETCH, Stretches } from './stretches.js';

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

  constructor(origin: Origin, format: RowFormat, most = STRETCH, earlier?: PartReader) {
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

  /** The documents as far as they are known, without their text. */
  get heads(): readonly Document[] {
    const { path, published } = this.#origin;
    return this.columns.map(({ key }) => {
      const id = `${path}#${key}`;
      const settled = this.#settled.get(id) ?? { language: 'und', languageFrom: 'none' };
      return { id, path, text: '', ...settled, places: [], given: [], ...(published && { published }) };
    });
  }

  /** The stretches that are complete with these bytes. */
  write(bytes: Uint8Array): ReadResult[] {
    if (this.#decoder.error !== undefined) return [];
    return this.#read(this.#decoder.write(bytes));
  }

  /** @param fault why the input ends too soon, if it does: what came before is read all the same. */
  end(fault?: string): ReadResult[] {
    const last = this.#read(this.#decoder.end());
    const error = fault ?? this.#decoder.error;
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
    // A language that the first stretch does not tell is not sought in each of the others.
    const languageFrom = document.languageFrom === 'none' && draft.text !== '' ? 'detection' : document.languageFrom;
    if (draft.text !== '') this.#settled.set(draft.id, { language: document.language, languageFrom });
    return [{ ...document, languageFrom }];
  }
}
