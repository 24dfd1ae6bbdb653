import type { Block } from '../model/index.js';
import { Archive, ArchiveFault } from './archive.js';
import type { Draft, PackedFile, PackedFormat } from './format.js';
import { metaHandler } from './office-meta.js';
import { draftOf, type Paragraph } from './paragraphs.js';
import { raised } from './raised.js';
import type { XmlHandler } from './xml.js';

/** OpenDocument texts (ISO/IEC 26300). Tracked changes are taken as accepted. */
export const odt: PackedFormat = { unpack: readOdt };

function readOdt({ path, bytes }: PackedFile): Draft {
  try {
    const archive = new Archive(bytes);
    const content = new OdtHandler();
    const meta = metaHandler();
    archive.parse('meta.xml', meta.handler);
    archive.parse('styles.xml', content.styles);
    if (!archive.parse('content.xml', content)) throw new ArchiveFault('no content.xml');
    return draftOf(path, { body: content.body, notes: content.notes, ...meta.found });
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { documents: [], problems: [{ level: 'error', path, message: error.message }] };
  }
}

/** What is not in the text: what was deleted, comments, numbers of notes, readings of characters, lists of the headings. */
const SKIPPED: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'ruby-text',
  'table-of-content',
]);

class OdtHandler implements XmlHandler {
  readonly body: Paragraph[] = [];
  readonly notes: Paragraph[] = [];
  readonly styles = new OdtStyles();
  readonly #open: { text: string; readonly kind: Block['kind'] }[] = [];
  #skipped = 0;
  #items = 0;
  #cells = 0;
  #notes = 0;
  /** Whether the spans around are set above the line, the innermost last. */
  readonly #raised: boolean[] = [];

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const paragraph = this.#open.at(-1);
    this.styles.open(name, attributes);
    if (this.#skipped > 0 || SKIPPED.has(name)) this.#skipped++;
    else if (name === 'span')
      this.#raised.push(this.#raised.at(-1) || this.styles.isRaised(attributes['style-name'] ?? ''));
    else if (name === 'p' || name === 'h') this.#open.push({ text: '', kind: this.#kind(name, attributes) });
    else if (name === 'list-item') this.#items++;
    else if (name === 'table-cell') this.#cells++;
    else if (name === 'note-body') this.#notes++;
    else if (paragraph && name === 's')
      paragraph.text += ' '.repeat(Math.min(Number(attributes.c ?? 1) || 1, MOST_SPACES));
    else if (paragraph && name === 'tab') paragraph.text += '\t';
    else if (paragraph && name === 'line-break') paragraph.text += '\n';
  };

  close = (name: string): void => {
    if (this.#skipped > 0) this.#skipped--;
    else if (name === 'span') this.#raised.pop();
    else if (name === 'list-item') this.#items--;
    else if (name === 'table-cell') this.#cells--;
    else if (name === 'note-body') this.#notes--;
    else if (name === 'p' || name === 'h') {
      const paragraph = this.#open.pop();
      if (paragraph) (this.#notes > 0 ? this.notes : this.body).push(paragraph);
    }
  };

  text = (value: string): void => {
    const paragraph = this.#open.at(-1);
    if (!paragraph || this.#skipped > 0) return;
    const own = this.#raised.at(-1) ? raised(value) : value;
    const collapsed = own.replace(/[ \t\r\n]+/gu, ' ');
    paragraph.text += paragraph.text === '' || /\s/u.test(paragraph.text.slice(-1)) ? collapsed.trimStart() : collapsed;
  };

  #kind(name: string, attributes: Readonly<Record<string, string>>): Block['kind'] {
    if (this.#cells > 0) return 'cell';
    if (name === 'h' || /^(?:Title|Subtitle)$/u.test(attributes['style-name'] ?? '')) return 'heading';
    return this.#items > 0 ? 'item' : 'paragraph';
  }
}

/** Which styles of characters set figures above the line; a file has them in its styles and before its text. */
class OdtStyles implements XmlHandler {
  readonly #raised = new Set<string>();
  #style = '';

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'style') {
      this.#style = attributes.name ?? '';
      // The names that the program gives begin anew in each part.
      this.#raised.delete(this.#style);
    }
    // `super 58%`, or how far above the line: `33% 100%`.
    else if (name === 'text-properties' && /^(?:super|[1-9])/u.test(attributes['text-position'] ?? ''))
      this.#raised.add(this.#style);
  };

  close = (): void => undefined;

  text = (): void => undefined;

  isRaised = (style: string): boolean => this.#raised.has(style);
}

/** A number of spaces is the file's word: no one needs more. */
const MOST_SPACES = 100;
