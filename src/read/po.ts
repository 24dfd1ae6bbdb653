import { canonicalTag } from './canonical-tag.js';
import { LineCutter } from './lines.js';
import { Passage } from './passage.js';
import { singularForm } from './po-plural.js';
import type { RowFormat, RowReader, RowSink } from './rows.js';
import type { At } from './xml.js';

/**
 * Gettext PO: every translated message is a row. There are libraries for the format, and none tells on which line a
 * message stands.
 */
export const po: RowFormat = {
  encoding: (head) => {
    const charset = /charset=([A-Za-z][\w.-]*)/u.exec(head)?.[1];
    // The word that msginit leaves for people to replace.
    return charset === 'CHARSET' ? undefined : charset;
  },
  rows: (sink) => new PoReader(sink),
};

/** A message as it is read. */
interface Entry {
  context?: Passage;
  id?: Passage;
  plural?: Passage;
  /** By plural form; a message without plural has the one form 0. */
  readonly forms: Map<number, Passage>;
  fuzzy: boolean;
  obsolete: boolean;
}

class PoReader implements RowReader {
  readonly #sink: RowSink;
  readonly #lines = new LineCutter((line, number) => this.#line(line.replace(/\r?\n$/u, ''), number));
  readonly #seen = new Map<string, number>();
  #entry: Entry = newEntry();
  #open: Passage | undefined;
  #number = 0;
  #begun = 1;
  /** The form of the target that translates the singular of the source. */
  #singular = 0;
  #keys: readonly [source: string, target: string] = ['msgid', 'msgstr'];
  #hasHeader = false;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  write(text: string): void {
    this.#lines.write(text);
  }

  end(): void {
    this.#lines.end();
    this.#give();
  }

  #line(line: string, number: number): void {
    const obsolete = line.startsWith('#~');
    const content = obsolete ? line.slice(2) : line;
    if (content.trim() === '') {
      this.#give();
      return;
    }
    if (content.startsWith('#')) {
      if (this.#entry.forms.size > 0) this.#give();
      if (/^#,.*\bfuzzy\b/u.test(content)) this.#entry.fuzzy = true;
      return;
    }
    // `#~|` holds what an obsolete message was before.
    if (obsolete && content.startsWith('|')) return;
    const [head, keyword = '', form] = HEAD.exec(content) ?? [];
    const rest = content.slice(head?.length).trimEnd();
    if (head === undefined || !rest.endsWith('"') || (keyword === '' && !this.#open)) {
      this.#sink.problem({ level: 'error', line: number, message: 'neither a keyword and a string nor a string' });
      return;
    }
    if (keyword !== '') this.#begin(keyword, form === undefined ? undefined : Number(form), number);
    this.#entry.obsolete ||= obsolete;
    if (this.#open) addString(this.#open, rest.slice(0, -1), { line: number, column: line.indexOf('"') + 2 });
  }

  #begin(keyword: string, form: number | undefined, line: number): void {
    if (this.#entry.forms.size > 0 && (keyword === 'msgctxt' || keyword === 'msgid')) this.#give();
    if (keyword === 'msgid') this.#begun = line;
    this.#open = new Passage();
    if (keyword === 'msgctxt') this.#entry.context = this.#open;
    else if (keyword === 'msgid') this.#entry.id = this.#open;
    else if (keyword === 'msgid_plural') this.#entry.plural = this.#open;
    else this.#entry.forms.set(form ?? 0, this.#open);
  }

  #give(): void {
    const { context, id, plural, forms, fuzzy, obsolete } = this.#entry;
    this.#entry = newEntry();
    this.#open = undefined;
    if (!id) return;
    const isHeader = id.text === '' && !context;
    if (!this.#hasHeader) this.#readHeader(isHeader ? (forms.get(0)?.text ?? '') : '');
    if (isHeader) return;
    this.#number++;
    const texts = [...forms].map(([form, passage]) => ({ form, ...passage.trimmed() }));
    if (obsolete) this.#sink.leaveOut('obsolete');
    else if (fuzzy) this.#sink.leaveOut('fuzzy');
    else if (texts.every(({ text }) => text === '')) this.#sink.leaveOut('untranslated');
    else {
      this.#watch(JSON.stringify([context?.text, id.text]));
      const unit = context ? `${context.text}|${this.#number}` : String(this.#number);
      for (const { form, ...target } of texts) {
        if (target.text === '') continue;
        const isSingular = forms.size > 1 && form === this.#singular;
        const source = (plural && !isSingular ? plural : id).trimmed();
        const cells = [
          { column: this.#keys[0], ...source },
          { column: this.#keys[1], ...target },
        ];
        this.#sink.row({ unit: plural ? `${unit}[${form}]` : unit, cells });
      }
    }
  }

  #readHeader(text: string): void {
    this.#hasHeader = true;
    const field = (name: string): string | undefined =>
      new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'imu').exec(text)?.[1]?.trim();
    this.#singular = singularForm(field('Plural-Forms') ?? '') ?? 0;
    const source = field('X-Source-Language');
    const target = field('Language');
    const from = source ? canonicalTag(source) : 'msgid';
    const to = target && canonicalTag(target) !== from ? canonicalTag(target) : 'msgstr';
    this.#keys = [from, to];
    this.#sink.column({ key: from, ...(source ? { language: from } : { unnamed: true }) });
    this.#sink.column({ key: to, ...(target && { language: canonicalTag(target) }) });
  }

  /** Two messages with one source and one context are one message to gettext. */
  #watch(key: string): void {
    const earlier = this.#seen.get(key);
    if (earlier !== undefined) {
      this.#sink.problem({ level: 'error', line: this.#begun, message: `the message of line ${earlier} again` });
    } else if (this.#seen.size < MOST_MESSAGES) this.#seen.set(key, this.#begun);
  }
}

/** Messages that are remembered to tell when one comes again. */
const MOST_MESSAGES = 100_000;

const newEntry = (): Entry => ({ forms: new Map(), fuzzy: false, obsolete: false });

/** What stands before a string. */
const HEAD = /^\s*(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?\s*)?"/u;

/** A line's string with its escapes undone; each escape is a piece of its own. */
function addString(passage: Passage, string: string, { line, column }: At): void {
  let at = 0;
  for (const { 0: sequence, 1: body = '', index } of string.matchAll(ESCAPE)) {
    passage.add(string.slice(at, index), { line, column: column + at });
    passage.add(characterOf(body), { line, column: column + index });
    at = index + sequence.length;
  }
  passage.add(string.slice(at), { line, column: column + at });
}

const ESCAPE = /\\(x[\da-fA-F]{1,2}|[0-7]{1,3}|.)/gu;

const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function characterOf(body: string): string {
  if (/^x[\da-fA-F]/u.test(body)) return String.fromCharCode(Number.parseInt(body.slice(1), 16));
  if (/^[0-7]/u.test(body)) return String.fromCharCode(Number.parseInt(body, 8));
  return NAMED[body] ?? body;
}
