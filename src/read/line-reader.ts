import { TextDecoder } from 'node:util';
import type { Document, Problem } from '../model/index.js';
import { Decoder } from './decode.js';
import type { LineFormat } from './format.js';
import { Ids } from './ids.js';
import { LineCutter } from './lines.js';
import type { Origin } from './read.js';
import { settleDraft } from './settle.js';

/** Where a line stands in its file, so that it can be read again by itself. */
export interface LineAt {
  /** Bytes. */
  readonly start: number;
  readonly length: number;
  /** From 1. */
  readonly line: number;
}

/** Reads a file that has a document in each line, piece by piece, in the memory of a piece. */
export class LineReader {
  readonly problems: Problem[] = [];
  readonly #origin: Origin;
  readonly #format: LineFormat;
  readonly #decoder = new Decoder();
  readonly #ids = new Ids();
  readonly #cutter = new LineCutter((line, number) => this.#take(line, number));
  #ready: (readonly [Document, LineAt])[] = [];
  #at = 0;
  #lines = 0;

  constructor(origin: Origin, format: LineFormat) {
    this.#origin = origin;
    this.#format = format;
  }

  /** The documents whose lines are complete with these bytes. */
  write(bytes: Uint8Array): (readonly [Document, LineAt])[] {
    if (this.#decoder.error !== undefined) return [];
    const text = this.#decoder.write(bytes);
    if (this.#at === 0) this.#at = this.#decoder.mark;
    this.#cutter.write(text);
    return this.#given();
  }

  /** @param fault why the file ends too soon, if it does: what came before is read all the same. */
  end(fault?: string): (readonly [Document, LineAt])[] {
    this.#cutter.write(this.#decoder.end());
    const error = fault ?? this.#decoder.error;
    if (error === undefined) this.#cutter.end();
    const { path } = this.#origin;
    if (error !== undefined) this.problems.push({ level: 'error', path, message: error });
    else if (this.#lines === 0) this.problems.push({ level: 'error', path, message: 'empty' });
    return this.#given();
  }

  /** Reads a line again. Undefined where it is not what it was: somebody has changed the file. */
  again(bytes: Uint8Array, { line }: LineAt): Document | undefined {
    const text = new TextDecoder(this.#decoder.encoding).decode(bytes);
    return this.#document(text, line, []);
  }

  #given(): (readonly [Document, LineAt])[] {
    const given = this.#ready;
    this.#ready = [];
    return given;
  }

  #take(text: string, line: number): void {
    const start = this.#at;
    const length = this.#decoder.bytesIn(text);
    this.#at += length;
    if (text.trim() === '') return;
    this.#lines++;
    const document = this.#document(text, line, this.problems);
    if (!document) return;
    this.#ready.push([document, { start, length, line }]);
    const twice = this.#ids.take(document.id, line);
    if (twice !== undefined) this.problems.push({ level: 'error', path: this.#origin.path, line, message: twice });
  }

  #document(text: string, line: number, problems: Problem[]): Document | undefined {
    const { path } = this.#origin;
    const draft = this.#format.line(text.replace(/\r?\n$/u, ''), path, line);
    if (typeof draft !== 'string') return settleDraft(draft, this.#origin, problems);
    problems.push({ level: 'error', path, line, message: draft });
    return undefined;
  }
}
