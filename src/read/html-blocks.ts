import type { Block } from '../model/index.js';
import type { DraftPlace } from './format.js';
import { attribute, type Element, isElement, type Node, textOf } from './html-tree.js';
import type { Page } from './page.js';
import { piecesOf } from './pieces.js';

/** What is no text, or was taken back: scripts, controls, struck words, readings of characters. */
const SKIPPED: ReadonlySet<string> = new Set(
  'head script style noscript template svg iframe object textarea select button del s strike rt rp'.split(' '),
);

/** Elements that stand in a line of text; all others begin and end a block. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data dfn em font i img ins kbd label mark math q ruby rb samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

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
  const open: (Node | { readonly end: Block['kind'] | undefined; readonly kind: Block['kind'] })[] = [root];
  let kind: Block['kind'] = 'paragraph';
  for (let next = open.pop(); next; next = open.pop()) {
    if ('end' in next) {
      if (next.end) page.end(next.end);
      kind = next.kind;
      continue;
    }
    if ('value' in next) {
      const parent = next.parentNode;
      if (parent && isElement(parent) && keeps(parent)) addText(page, next, source, placeAt);
      continue;
    }
    if (isElement(next)) {
      const { tagName } = next;
      if (SKIPPED.has(tagName) || isHidden(next) || isNoteMark(next)) continue;
      if (tagName === 'br') {
        if (!page.isEmpty && page.tail !== '\n') page.add('\n', placeAt(next.sourceCodeLocation?.startOffset ?? 0));
        continue;
      }
      if (!INLINE.has(tagName)) {
        page.end(kind);
        open.push({ end: KINDS[tagName] ?? kind, kind });
        kind = KINDS[tagName] ?? kind;
      }
    }
    if ('childNodes' in next) for (const child of next.childNodes.toReversed()) open.push(child);
  }
  page.end(kind);
}

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display\s*:\s*none/iu.test(attribute(element, 'style') ?? '');

/** A link within the page that has no words, such as `[1]` or `↩`, leads to a note or back: it is no figure. */
function isNoteMark(element: Element): boolean {
  return (
    element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true && !/\p{L}/u.test(textOf(element))
  );
}

/** A text with its white space as a browser shows it: every run of it is one space, and none begins a line. */
function addText(
  page: Page,
  node: Extract<Node, { value: string }>,
  source: string,
  placeAt: (source: number) => Omit<DraftPlace, 'offset'>,
): void {
  const { startOffset = 0, endOffset = 0 } = node.sourceCodeLocation ?? {};
  for (const { from, at, length } of piecesOf(node.value, source.slice(startOffset, endOffset))) {
    const piece = node.value.slice(from, from + length);
    for (const { 0: run, index } of piece.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/gu)) {
      const place = placeAt(startOffset + at + index);
      if (!/^[ \t\r\n\f]/u.test(run)) page.add(run, place);
      else if (!page.isEmpty && !/^\s$/u.test(page.tail)) page.add(' ', place);
    }
  }
}
