import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block } from '../model/index.js';
import { type Draft, type DraftDocument, defined, isoDate, type TextFile, type TextFormat } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { Page } from './page.js';
import { piecesOf } from './pieces.js';
import { raised } from './raised.js';

/** Markdown (CommonMark and tables): its prose without the markup; code blocks, HTML and link targets are no prose. */
export const markdown: TextFormat = { read: readMarkdown };

function readMarkdown({ path, text }: TextFile): Draft {
  const { fields, end } = readFrontMatter(text);
  const body = text.slice(end);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const page = new Page();
  addBlocks(page, tree, { body, offset: end });
  const content = page.text();
  if (content === '') return { documents: [], problems: [{ level: 'error', path, message: 'empty' }] };
  const document = defined({
    id: path,
    text: content,
    places: page.places,
    blocks: page.blocks,
    language: fields.language ?? fields.lang,
    title: fields.title,
    published: isoDate(fields.date ?? fields.published),
    url: fields.url,
  }) as DraftDocument;
  return { documents: [document], problems: [] };
}

/** What stands behind the front matter, and where it begins. */
interface Body {
  readonly body: string;
  readonly offset: number;
}

/** Adds every paragraph under a node as a block of its own; a list item's paragraphs are items. */
function addBlocks(page: Page, root: Nodes, body: Body): void {
  const open: { node: Nodes; kind: Block['kind'] }[] = [{ node: root, kind: 'paragraph' }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const kind = KINDS[node.type] ?? (node.type === 'paragraph' ? next.kind : undefined);
    if (kind) {
      addInline(page, node, body);
      page.end(kind);
    } else if ('children' in node) {
      const inner = node.type === 'listItem' ? 'item' : next.kind;
      for (const child of node.children.toReversed()) open.push({ node: child, kind: inner });
    }
  }
}

const KINDS: Readonly<Record<string, Block['kind']>> = { heading: 'heading', tableCell: 'cell' };

function addInline(page: Page, node: Nodes, { body, offset }: Body, isRaised = false): void {
  const at = node.position?.start.offset ?? 0;
  const add = (value: string, from: number, to: number): void => {
    const shown = isRaised ? raised(value) : value;
    for (const piece of piecesOf(value, body.slice(from, to))) {
      page.add(shown.slice(piece.from, piece.from + piece.length), { source: offset + from + piece.at });
    }
  };
  if (node.type === 'text') add(node.value, at, node.position?.end.offset ?? at);
  else if (node.type === 'inlineCode') {
    const from = at + Math.max(0, body.slice(at).search(/[^`]/u));
    add(node.value, from, from + node.value.length);
  } else if (node.type === 'break') page.add('\n', { source: offset + at });
  else if ('children' in node) {
    let isAbove = isRaised;
    for (const child of node.children) {
      const sup = child.type === 'html' && /^<(\/?)sup\s*>$/iu.exec(child.value);
      if (sup) isAbove = sup[1] === '';
      addInline(page, child, { body, offset }, isAbove);
    }
  }
}
