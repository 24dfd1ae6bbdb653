import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Place } from '../model/index.js';
import { type Draft, type DraftDocument, defined, type Format, isoDate, type TextFile } from './format.js';
import { readFrontMatter } from './front-matter.js';

/** Markdown (CommonMark and tables): its prose without the markup; code blocks, HTML and link targets are no prose. */
export const markdown: Format = { name: 'markdown', extensions: ['md', 'markdown'], read: readMarkdown };

function readMarkdown({ path, text }: TextFile): Draft {
  const { fields, end } = readFrontMatter(text);
  const body = text.slice(end);
  const tree = fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const page = new Page(body, end);
  page.addBlocks(tree, 'paragraph');
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

/** The blocks of a page as they are found, with where each piece of their text stands in the file. */
class Page {
  readonly blocks: Block[] = [];
  readonly places: Place[] = [];
  readonly #body: string;
  readonly #offset: number;
  readonly #texts: string[] = [];
  #length = 0;
  /** The block at hand. */
  #block = '';

  constructor(body: string, offset: number) {
    this.#body = body;
    this.#offset = offset;
  }

  /** The text of all blocks, an empty line between two. */
  text(): string {
    return this.#texts.join(BETWEEN);
  }

  /** Adds every paragraph under a node as a block of its own; a list item's paragraphs are items. */
  addBlocks(node: Nodes, kind: Block['kind']): void {
    const open: { node: Nodes; kind: Block['kind'] }[] = [{ node, kind }];
    for (let next = open.pop(); next; next = open.pop()) {
      if (next.node.type === 'paragraph') this.#addBlock(next.node, next.kind);
      else if (next.node.type === 'heading') this.#addBlock(next.node, 'heading');
      else if (next.node.type === 'tableCell') this.#addBlock(next.node, 'cell');
      else if ('children' in next.node) {
        const inner = next.node.type === 'listItem' ? 'item' : next.kind;
        for (const child of next.node.children.toReversed()) open.push({ node: child, kind: inner });
      }
    }
  }

  #addBlock(node: Nodes, kind: Block['kind']): void {
    const places = this.places.length;
    this.#block = '';
    this.#addInline(node);
    const text = this.#block.trimEnd();
    if (text === '') {
      this.places.length = places;
      return;
    }
    this.blocks.push({ start: this.#length, end: this.#length + text.length, kind });
    this.#texts.push(text);
    this.#length += text.length + BETWEEN.length;
  }

  #addInline(node: Nodes): void {
    const at = node.position?.start.offset ?? 0;
    if (node.type === 'text') this.#addText(node.value, at, node.position?.end.offset ?? at);
    else if (node.type === 'inlineCode') this.#add(node.value, at + this.#body.slice(at).search(/[^`]/u));
    else if (node.type === 'break') this.#add('\n', at);
    else if ('children' in node) for (const child of node.children) this.#addInline(child);
  }

  /** A text node is a slice of the file but for escapes and character references: it is walked beside its source. */
  #addText(value: string, start: number, end: number): void {
    const source = this.#body.slice(start, end);
    if (source === value) {
      this.#add(value, start);
      return;
    }
    let from = 0;
    let at = 0;
    for (let i = 0; i < value.length; i++) {
      if (source[at] === value[i] && !(source[at] === '\\' && value[i + 1] !== source[at + 1])) {
        at++;
        continue;
      }
      this.#add(value.slice(from, i), start + at - (i - from));
      from = i;
      if (source[at] === '\\') at++;
      else if (source[at] === '&') at = source.indexOf(';', at);
      else at = Math.max(at, source.indexOf(value[i] ?? '', at));
      this.#add(value.slice(i, i + 1), start + at);
      from = i + 1;
      at++;
    }
    this.#add(value.slice(from), start + at - (value.length - from));
  }

  #add(piece: string, source: number): void {
    if (piece === '') return;
    this.places.push({ offset: this.#length + this.#block.length, source: this.#offset + Math.max(0, source) });
    this.#block += piece;
  }
}

const BETWEEN = '\n\n';
