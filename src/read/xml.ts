import { SaxesParser } from 'saxes';
import { piecesOf } from './pieces.js';

/** Where something begins in the file: line and column (UTF-16), from 1. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** What a reader of an XML format hears of a file, in order. Names are local: prefixes are the writer's choice. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, namespace: string, at: At): void;
  close(name: string): void;
  /** Character data as the file has it, piece by piece, so that each piece is a stretch of one place of the file. */
  text(value: string, at: At): void;
}

/** What is wrong with an XML file, in one line, with the 1-based line of the file. */
export interface XmlFault {
  readonly line: number;
  readonly message: string;
}

/**
 * A strict XML parser that is fed piece by piece and keeps nothing. Document types are passed over unread: no entity
 * but the five of XML itself is known, none is expanded, and nothing outside the file is ever fetched. Reading stops
 * at the first fault.
 */
export class XmlReader {
  /** The first fault; nothing is read after it. */
  fault: XmlFault | undefined;
  readonly #parser = new SaxesParser({ xmlns: true });
  /** What was fed from the end of the last tag on, to lead character references back to the file. */
  #raw = '';
  #rawFrom = 0;
  #textFrom = 0;
  #textAt: At = { line: 1, column: 1 };

  constructor(handler: XmlHandler) {
    const parser = this.#parser;
    parser.on('error', (error) => {
      this.fault ??= { line: parser.line, message: `malformed XML: ${reasonOf(error)}` };
    });
    parser.on('opentag', ({ local, uri, attributes }) => {
      if (this.fault) return;
      const values: Record<string, string> = {};
      // An attribute of the element's own, as `version`, is not hidden by one from elsewhere, as `its:version`.
      for (const { prefix, local: key, value } of Object.values(attributes)) {
        if (prefix === '' || !Object.hasOwn(values, key)) values[key] = value;
      }
      handler.open(local, values, uri, { line: parser.line, column: parser.columnIndex + 1 });
      this.#mark();
    });
    parser.on('closetag', ({ local }) => {
      if (this.fault) return;
      handler.close(local);
      this.#mark();
    });
    parser.on('text', (value) => this.#give(value, parser.position - 1, handler));
    parser.on('cdata', (value) => {
      this.#skip('<![CDATA['.length);
      this.#give(value, parser.position - ']]>'.length, handler);
      this.#mark();
    });
    parser.on('comment', () => this.#mark());
    parser.on('processinginstruction', () => this.#mark());
  }

  write(chunk: string): void {
    if (this.fault) return;
    this.#raw += chunk;
    this.#parser.write(chunk);
    this.#raw = this.#raw.slice(this.#textFrom - this.#rawFrom);
    this.#rawFrom = this.#textFrom;
  }

  end(): void {
    if (!this.fault) this.#parser.close();
  }

  /** Text begins here. */
  #mark(): void {
    this.#textFrom = this.#parser.position;
    this.#textAt = { line: this.#parser.line, column: this.#parser.columnIndex + 1 };
  }

  #skip(length: number): void {
    this.#textFrom += length;
    this.#textAt = { line: this.#textAt.line, column: this.#textAt.column + length };
  }

  #give(value: string, end: number, handler: XmlHandler): void {
    if (this.fault) return;
    const raw = this.#raw.slice(this.#textFrom - this.#rawFrom, end - this.#rawFrom);
    let { line, column } = this.#textAt;
    let counted = 0;
    for (const { from, at, length } of piecesOf(value, raw)) {
      for (; counted < at; counted++) {
        column++;
        if (raw[counted] === '\n') [line, column] = [line + 1, 1];
      }
      handler.text(value.slice(from, from + length), { line, column });
    }
  }
}

/** `3:14: undefined entity.` without the place. */
const reasonOf = (error: Error): string => error.message.replace(/^(?:\d+:)*\s*/u, '').replace(/\.$/u, '');
