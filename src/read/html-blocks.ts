import type { Block } from '../model/index.js';
import type { DraftPlace } from './format.js';
import { attribute, type Element, isElement, type Node, textOf } from './html-tree.js';
import type { Page } from './page.js';
import { piecesOf } from './pieces.js';
import { raised } from './raised.js';

/**
 * What is no text, was taken back, or stands for what cannot be shown: scripts, controls, struck words, readings of
 * characters, the source of a formula, what is said where a film cannot be played.
 */
const SKIPPED: ReadonlySet<string> = new Set(
  'head script style noscript template svg iframe object audio video canvas datalist textarea select button del s strike rt rp annotation annotation-xml'.split(
    ' ',
  ),
);

/** Elements that the HTML standard shows as blocks (15.3). All others stand in a line of text, those of formulas too. */
const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'.split(
    ' ',
  ),
);

/** Those, and what a page has made for itself, such as `<news-teaser>`: most are boxes. */
const isBlock = (name: string): boolean => BLOCKS.has(name) || name.includes('-');

const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
};

/**
 * Adds the text of a page block by block: headings, paragraphs, list items, cells, captions. White space counts as a
 * browser shows it. `keeps` says of an element whether its own text is wanted.
 */
export function addHtml(
  page: Page,
  root: Node,
  source: string,
  keeps: (element: Element) => boolean,
  placeAt: (source: number) => Omit<DraftPlace, 'offset'>,
): void {
  const open: (Node | Around)[] = [root];
  let around: Around = { kind: 'paragraph', isRaised: false };
  for (let next = open.pop(); next; next = open.pop()) {
    if ('kind' in next) {
      if (next.ends) page.end(next.ends);
      around = { kind: next.kind, isRaised: next.isRaised };
      continue;
    }
    if ('value' in next) {
      const parent = next.parentNode;
      if (parent && isElement(parent) && keeps(parent)) addText(page, next, source, placeAt, around.isRaised);
      continue;
    }
    if (isElement(next)) {
      const { tagName } = next;
      if (SKIPPED.has(tagName) || isHidden(next) || isNoteMark(next) || isProgram(next)) continue;
      if (tagName === 'br') {
        if (!page.isEmpty && page.tail !== '\n') page.add('\n', placeAt(next.sourceCodeLocation?.startOffset ?? 0));
        continue;
      }
      if (isBlock(tagName)) {
        const kind = KINDS[tagName] ?? around.kind;
        page.end(around.kind);
        open.push({ ...around, ends: kind });
        around = { kind, isRaised: false };
      } else if (tagName === 'sup') {
        open.push(around);
        around = { ...around, isRaised: true };
      }
    }
    if ('childNodes' in next) for (const child of next.childNodes.toReversed()) open.push(child);
  }
  page.end(around.kind);
}

/** What holds of the text at hand; found again on the stack behind what changed it. */
interface Around {
  readonly kind: Block['kind'];
  /** Whether it is set above the line. */
  readonly isRaised: boolean;
  /** The block that ends where this is found again. */
  readonly ends?: Block['kind'];
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  isMute(element) ||
  /display\s*:\s*none/iu.test(attribute(element, 'style') ?? '');

/** What is not read aloud is an icon, or said again beside it. A caption is so where it says what stands for the picture. */
const isMute = (element: Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' && element.tagName !== 'figcaption';

/** A link within the page that has no words, such as `[1]` or `↩`, leads to a note or back: it is no figure. */
function isNoteMark(element: Element): boolean {
  return (
    element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true && !/\p{L}/u.test(textOf(element))
  );
}

/** Lines of a program or of a terminal, which nobody translates; verse and letters stand in `pre` as well, without a word of code. */
function isProgram(element: Element): boolean {
  if (element.tagName !== 'pre') return element.tagName === 'xmp' || element.tagName === 'listing';
  const { parentNode } = element;
  const around = parentNode && isElement(parentNode) ? [element, parentNode] : [element];
  return (
    around.some((one) => CODE_CLASS.test(attribute(one, 'class') ?? '')) ||
    element.childNodes.some((child) => isElement(child) && CODE.has(child.tagName))
  );
}

const CODE: ReadonlySet<string> = new Set(['code', 'samp', 'kbd']);
/** Names that DocBook, Sphinx and the usual highlighters give. */
const CODE_CLASS =
  /(?:^|[\s_-])(?:code|codeblock|console|highlight|lang|language|listing|literal-block|prettyprint|programlisting|screen|source|sourceCode|synopsis|terminal)(?:$|[\s_-])/u;

/** A text with its white space as a browser shows it: every run of it is one space, and none begins a line. */
function addText(
  page: Page,
  node: Extract<Node, { value: string }>,
  source: string,
  placeAt: (source: number) => Omit<DraftPlace, 'offset'>,
  isRaised: boolean,
): void {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  const shown = isRaised ? raised(node.value) : node.value;
  for (const { from, at, length } of piecesOf(node.value, source.slice(startOffset, endOffset))) {
    const piece = shown.slice(from, from + length);
    for (const { 0: run, index } of piece.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/gu)) {
      const place = placeAt(startOffset + at + index);
      if (!/^[ \t\r\n\f]/u.test(run)) page.add(run, place);
      else if (!page.isEmpty && !/^\s$/u.test(page.tail)) page.add(' ', place);
    }
  }
}
