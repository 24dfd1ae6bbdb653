import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeString } from 'micromark-util-decode-string';
import type { Block } from '../model/index.js';
import { type Draft, type DraftDocument, defined, isoDate, type TextFile, type TextFormat } from './format.js';
import { readFrontMatter } from './front-matter.js';
import { Page } from './page.js';
import { raised } from './raised.js';

/** Markdown (CommonMark, tables and notes): its prose without the markup; code blocks, HTML and link targets are no prose. */
export const markdown: TextFormat = { read: readMarkdown };

function readMarkdown({ path, text }: TextFile): Draft {
  const { fields, end } = readFrontMatter(text);
  const page = new Page();
  addProse(page, text.slice(end), end);
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

/** What holds a block of prose. */
const BLOCKS: Readonly<Record<string, Block['kind']>> = {
  paragraph: 'paragraph',
  atxHeading: 'heading',
  setextHeading: 'heading',
  tableHeader: 'cell',
  tableData: 'cell',
};

/** What holds no prose: code, HTML, pictures, marks of notes, where links lead. */
const SKIPPED: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'definition',
  'resource',
  'reference',
  'image',
  'gfmFootnoteCall',
]);

/** What stands in the text as it stands in the file. */
const PROSE: ReadonlySet<string> = new Set([
  'data',
  'codeTextData',
  'characterEscapeValue',
  'autolinkProtocol',
  'autolinkEmail',
]);

const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);

/**
 * Adds the prose of a page block by block, by the parser's own events: the tree that is commonly made of them takes time
 * that grows with the square of the lists. So does micromark 4.0.3, which goes through all events again where a list
 * ends; 4.0.2 does not.
 *
 * @param offset of the body in the file.
 */
function addProse(page: Page, body: string, offset: number): void {
  const events = postprocess(
    parse({ extensions: [gfmFootnote(), gfmTable()] })
      .document()
      .write(preprocess()(body, undefined, true)),
  );
  let lists = 0;
  let skipped = 0;
  let kind: Block['kind'] | undefined;
  let isRaised = false;
  for (const [change, { type, start, end }] of events) {
    const step = change === 'enter' ? 1 : -1;
    if (LISTS.has(type)) lists += step;
    else if (BLOCKS[type]) {
      if (kind) page.end(kind);
      kind = step > 0 ? kindOf(type, lists) : undefined;
      isRaised = false;
    } else if (SKIPPED.has(type)) skipped += step;
    if (step < 0 || !kind) continue;
    const words = body.slice(start.offset, end.offset);
    const source = offset + start.offset;
    if (type === 'htmlText') isRaised = /^<sup\s*>$/iu.test(words) || (isRaised && !/^<\/sup\s*>$/iu.test(words));
    if (skipped > 0) continue;
    if (type === 'codeTextData' && kind === 'cell') {
      // A bar within code is escaped in a table, and there alone.
      for (const { 0: piece, index } of words.matchAll(/(?:[^\\]|\\(?!\|))+/gu))
        page.add(piece, { source: source + index });
    } else if (PROSE.has(type)) page.add(isRaised ? raised(words) : words, { source });
    else if (type === 'characterReference') page.add(decodeString(words), { source });
    else if (type === 'lineEnding') page.add('\n', { source });
  }
}

const kindOf = (type: string, lists: number): Block['kind'] | undefined =>
  type === 'paragraph' && lists > 0 ? 'item' : BLOCKS[type];
