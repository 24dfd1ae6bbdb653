import { canonicalTag } from './canonical-tag.js';
import { Passage } from './passage.js';
import type { Cell, RowFormat, RowSink } from './rows.js';
import type { At, XmlHandler } from './xml.js';
import { xmlEncoding, xmlRows } from './xml-rows.js';

/** Translation Memory eXchange 1.4b: every unit is a row, every language a column. */
export const tmx: RowFormat = {
  encoding: xmlEncoding,
  rows: (sink) => xmlRows(sink, 'tmx', new TmxHandler(sink)),
};

/** Elements whose content is the code of the format the text came from, and those of them that open or close nothing. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);
const ALONE: ReadonlySet<string> = new Set(['ph', 'ut']);

class TmxHandler implements XmlHandler {
  readonly #sink: RowSink;
  #number = 0;
  #unit = '';
  #cells: Cell[] = [];
  #language: string | undefined;
  #segment: Passage | undefined;
  /** How many code elements are open. */
  #codes = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>, _: string, { line }: At): void => {
    if (name === 'tu') {
      this.#number++;
      this.#unit = attributes.tuid?.trim() || String(this.#number);
      this.#cells = [];
    } else if (name === 'tuv') {
      this.#language = attributes.lang ? canonicalTag(attributes.lang) : undefined;
      if (!this.#language) this.#sink.problem({ level: 'error', line, message: 'a <tuv> without a language' });
    } else if (name === 'seg') this.#segment = new Passage();
    else if (this.#segment && CODES.has(name)) this.#codes++;
  };

  close = (name: string): void => {
    if (name === 'tu') this.#give();
    else if (name === 'seg') this.#addCell();
    else if (this.#segment && CODES.has(name)) {
      this.#codes--;
      if (ALONE.has(name) && this.#codes === 0) this.#segment.addCode();
    }
  };

  text = (value: string, at: At): void => {
    if (this.#codes === 0) this.#segment?.add(value, at);
  };

  #addCell(): void {
    const column = this.#language;
    const segment = this.#segment?.trimmed();
    this.#segment = undefined;
    this.#codes = 0;
    if (!column || !segment || segment.text === '') return;
    if (this.#cells.some((cell) => cell.column === column)) this.#sink.leaveOut('second wording in one language');
    else this.#cells.push({ column, ...segment });
  }

  #give(): void {
    const cells = this.#cells;
    this.#cells = [];
    if (cells.length < 2) {
      this.#sink.leaveOut('in fewer than two languages');
      return;
    }
    for (const { column } of cells) this.#sink.column({ key: column, language: column });
    // A memory gathers what was translated at some time into some languages: what one unit lacks, nobody left out.
    this.#sink.row({ unit: this.#unit, cells, partial: true });
  }
}
