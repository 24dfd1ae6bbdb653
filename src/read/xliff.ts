import { canonicalTag } from './canonical-tag.js';
import { Passage } from './passage.js';
import type { RowFormat, RowSink } from './rows.js';
import type { At, XmlHandler } from './xml.js';
import { xmlEncoding, xmlRows } from './xml-rows.js';

/** XLIFF 1.2 and 2.x: every translated segment is a row of source and target. */
export const xliff: RowFormat = {
  encoding: xmlEncoding,
  rows: (sink) => xmlRows(sink, 'xliff', new XliffHandler(sink)),
};

/** What holds other words than the source and its translation: proposals, notes, code, white space between segments. */
const SKIPPED: ReadonlySet<string> = new Set([
  'header',
  'skeleton',
  'alt-trans',
  'bin-unit',
  'seg-source',
  'ignorable',
  'originalData',
  'note',
  'notes',
]);

/** Inline elements whose content, if any, is code, and those of them that open or close nothing. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'x', 'bx', 'ex', 'sc', 'ec', 'cp']);
const ALONE: ReadonlySet<string> = new Set(['x', 'ph', 'cp']);

/** States (1.2: of the target; 2.x: of the segment) whose target is not yet a translation. */
const RAW: ReadonlySet<string> = new Set(['new', 'needs-translation', 'initial']);

/** Ids that are remembered to tell when one comes again. */
const MOST_IDS = 200_000;

class XliffHandler implements XmlHandler {
  readonly #sink: RowSink;
  #home: string | undefined;
  #version = '';
  /** How many elements are open that are passed over. */
  #skipped = 0;
  #codes = 0;
  /** Whether the elements around are to be translated, the innermost last. */
  readonly #translate: boolean[] = [];
  readonly #ids = new Map<string, number>();
  #languages: readonly [source: string | undefined, target: string | undefined] = [undefined, undefined];
  #number = 0;
  #unit = '';
  /** Converters from PO keep its header as a unit. */
  #isHeader = false;
  #segment = '';
  #state = '';
  #source: Passage | undefined;
  #target: Passage | undefined;
  #current: Passage | undefined;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>, namespace: string, at: At): void => {
    this.#home ??= namespace;
    if (this.#skipped > 0 || namespace !== this.#home || SKIPPED.has(name)) {
      this.#skipped++;
      return;
    }
    if (this.#current) {
      if (CODES.has(name)) this.#codes++;
      return;
    }
    if (name === 'xliff') {
      this.#version = attributes.version ?? '';
      this.#languages = [attributes.srcLang, attributes.trgLang];
    } else if (name === 'file') {
      this.#ids.clear();
      if (!this.#isNew) this.#languages = [attributes['source-language'], attributes['target-language']];
    } else if (name === 'trans-unit' || name === 'unit') this.#begin(attributes, at.line);
    else if (name === 'segment') {
      this.#segment = attributes.id ?? '';
      this.#state = attributes.state ?? '';
    } else if (name === 'source') this.#current = this.#source = new Passage();
    else if (name === 'target') {
      this.#current = this.#target = new Passage();
      if (!this.#isNew) this.#state = attributes.state ?? '';
    }
    if (CONTAINERS.has(name)) {
      const inherited = this.#translate.at(-1) ?? true;
      this.#translate.push(attributes.translate ? attributes.translate !== 'no' : inherited);
    }
  };

  close = (name: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    if (this.#current) {
      if (name === 'source' || name === 'target') {
        this.#current = undefined;
        this.#codes = 0;
      } else if (CODES.has(name)) {
        this.#codes--;
        if (ALONE.has(name) && this.#codes === 0) this.#current.addCode();
      }
      return;
    }
    if (name === (this.#isNew ? 'segment' : 'trans-unit')) this.#give();
    if (CONTAINERS.has(name)) this.#translate.pop();
  };

  text = (value: string, at: At): void => {
    if (this.#skipped === 0 && this.#codes === 0) this.#current?.add(value, at);
  };

  get #isNew(): boolean {
    return this.#version.startsWith('2');
  }

  #begin({ id = '', restype = '' }: Readonly<Record<string, string>>, line: number): void {
    this.#number++;
    // Some programs write units without ids.
    this.#unit = id || String(this.#number);
    this.#isHeader = restype.startsWith('x-gettext-domain-header');
    this.#segment = '';
    this.#state = '';
    if (id === '') return;
    const earlier = this.#ids.get(id);
    if (earlier !== undefined) {
      const message = `the id of line ${earlier} again: ${JSON.stringify(id)}`;
      this.#sink.problem({ level: 'error', line, message });
    } else if (this.#ids.size < MOST_IDS) this.#ids.set(id, line);
  }

  #give(): void {
    const [source, target] = [this.#source?.trimmed(), this.#target?.trimmed()];
    this.#source = this.#target = undefined;
    if (this.#isHeader) this.#sink.leaveOut('header');
    else if (this.#translate.at(-1) === false) this.#sink.leaveOut('not to be translated');
    else if (!source || source.text === '') this.#sink.leaveOut('without a source');
    else if (!target || target.text === '' || RAW.has(this.#state)) this.#sink.leaveOut('untranslated');
    else {
      const [from, to] = this.#columns();
      const unit = this.#segment === '' ? this.#unit : `${this.#unit}/${this.#segment}`;
      this.#sink.row({
        unit,
        cells: [
          { column: from, ...source },
          { column: to, ...target },
        ],
      });
    }
  }

  /** The columns of the file at hand: an XLIFF may hold files in several languages. */
  #columns(): [string, string] {
    const [source, target] = this.#languages.map((tag) => tag && canonicalTag(tag));
    const from = source || 'source';
    const to = !target || target === from ? 'target' : target;
    this.#sink.column({ key: from, ...(source ? { language: source } : { unnamed: true }) });
    this.#sink.column({ key: to, ...(target && { language: target }) });
    return [from, to];
  }
}

/** What may say that nothing in it is to be translated. */
const CONTAINERS: ReadonlySet<string> = new Set(['file', 'group', 'unit', 'trans-unit']);
