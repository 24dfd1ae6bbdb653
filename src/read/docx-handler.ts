import type { Paragraph } from './paragraphs.js';
import { raised } from './raised.js';
import type { XmlHandler } from './xml.js';

type Attributes = Readonly<Record<string, string>>;

/** What is not in the text: what was deleted or moved away, copies for old programs, readings of characters. */
const SKIPPED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'rt']);

/** What the formatting was before it was changed: it stands among the properties that hold now. */
const FORMER: ReadonlySet<string> = new Set(['pPrChange', 'rPrChange']);

/** Elements of a run that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** Reads the paragraphs of a part: the body, or the notes. */
export class DocxHandler implements XmlHandler {
  readonly paragraphs: Paragraph[] = [];
  readonly #styles: DocxStyles;
  /** Paragraphs may hold text boxes with paragraphs. */
  readonly #open: Open[] = [];
  #skipped = 0;
  #cells = 0;
  #inProperties = 0;
  #inText = false;
  #hidden = false;
  #raised = false;
  /** The text of a paragraph whose end was deleted: the next one goes on with it. */
  #carried = '';

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  open = (name: string, attributes: Attributes): void => {
    const paragraph = this.#open.at(-1);
    const isSkipped = this.#inProperties > 0 ? FORMER.has(name) : SKIPPED.has(name);
    if (this.#skipped > 0 || isSkipped) this.#skipped++;
    else if (name === 'p') this.#open.push({ text: '', style: '', kind: undefined, ends: true });
    else if (name === 'tc') this.#cells++;
    else if (name === 'pPr' || name === 'rPr') this.#inProperties++;
    else if (name === 'r') this.#hidden = this.#raised = false;
    else if (this.#inProperties > 0) this.#property(name, attributes, paragraph);
    else if (name === 't') this.#inText = true;
    else if (paragraph && !this.#hidden) paragraph.text += CHARACTERS[name] ?? '';
  };

  close = (name: string): void => {
    if (this.#skipped > 0) this.#skipped--;
    else if (name === 'p') this.#give(this.#open.pop());
    else if (name === 'tc') this.#cells--;
    else if (name === 'pPr' || name === 'rPr') this.#inProperties--;
    else if (name === 't') this.#inText = false;
  };

  text = (value: string): void => {
    const paragraph = this.#open.at(-1);
    if (paragraph && this.#inText && this.#skipped === 0 && !this.#hidden)
      paragraph.text += this.#raised ? raised(value) : value;
  };

  #property(name: string, { val = '' }: Attributes, paragraph: Open | undefined): void {
    if (name === 'vanish') this.#hidden = val !== '0' && val !== 'false';
    else if (name === 'vertAlign') this.#raised = val === 'superscript';
    else if (name === 'rStyle') this.#raised = this.#styles.isRaised(val);
    if (!paragraph) return;
    if (name === 'pStyle') paragraph.style = val;
    else if (name === 'numId') paragraph.kind = val === '0' ? 'paragraph' : 'item';
    else if (name === 'outlineLvl' && val !== '9') paragraph.kind = 'heading';
    else if (name === 'del') paragraph.ends = false;
  }

  #give(paragraph: Open | undefined): void {
    if (!paragraph) return;
    const text = this.#carried + paragraph.text;
    this.#carried = paragraph.ends ? '' : text;
    if (!paragraph.ends) return;
    this.paragraphs.push({ kind: this.#cells > 0 ? 'cell' : this.#kindOf(paragraph), text });
  }

  #kindOf({ style, kind }: Open): Paragraph['kind'] {
    if (this.#styles.isHeading(style)) return 'heading';
    return kind ?? (this.#styles.isListed(style) ? 'item' : 'paragraph');
  }
}

interface Open {
  text: string;
  style: string;
  /** What its own properties say. */
  kind: Paragraph['kind'] | undefined;
  /** Whether its end stands, and was not deleted in a tracked change. */
  ends: boolean;
}

/**
 * What styles make of text: headings (by outline level, or by the names that are the same in every language of the
 * program), list items, figures above the line.
 */
export class DocxStyles implements XmlHandler {
  readonly #headings = new Set<string>();
  readonly #lists = new Set<string>();
  readonly #raised = new Set<string>();
  readonly #parents = new Map<string, string>();
  #style = '';

  open = (name: string, { styleId = '', val = '' }: Attributes): void => {
    if (name === 'style') this.#style = styleId;
    else if (name === 'basedOn') this.#parents.set(this.#style, val);
    else if (name === 'name' && /^(?:heading \d|title|subtitle)$/iu.test(val)) this.#headings.add(this.#style);
    else if (name === 'outlineLvl' && val !== '9') this.#headings.add(this.#style);
    else if (name === 'numId' && val !== '0') this.#lists.add(this.#style);
    else if (name === 'vertAlign' && val === 'superscript') this.#raised.add(this.#style);
  };

  close = (): void => undefined;

  text = (): void => undefined;

  isHeading = (style: string): boolean => this.#isOf(this.#headings, style);
  isListed = (style: string): boolean => this.#isOf(this.#lists, style);
  isRaised = (style: string): boolean => this.#isOf(this.#raised, style);

  /** Whether a style, or one that it is based on, is among these. */
  #isOf(styles: ReadonlySet<string>, style: string): boolean {
    let at: string | undefined = style;
    for (let steps = 0; at && steps < DEEPEST; steps++) {
      if (styles.has(at)) return true;
      at = this.#parents.get(at);
    }
    return false;
  }
}

/** Styles that are based on each other in a circle must not hold anyone up. */
const DEEPEST = 20;
