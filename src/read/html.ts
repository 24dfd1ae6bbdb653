import { type Draft, type DraftDocument, defined, type TextFile, type TextFormat } from './format.js';
import { articleOf } from './html-article.js';
import { addHtml } from './html-blocks.js';
import { metaOf } from './html-meta.js';
import { parseHtml } from './html-tree.js';
import { Page } from './page.js';
import { xmlEncoding } from './xml-rows.js';

/** Web pages: the article, without what stands around it. */
export const html: TextFormat = {
  encoding: htmlEncoding,
  read: readHtml,
};

function readHtml({ path, text }: TextFile): Draft {
  const tree = parseHtml(text);
  const { language, title, published, url } = metaOf(tree);
  const page = new Page();
  addHtml(page, tree, text, articleOf(tree, title ?? ''), (source) => ({ source }));
  const content = page.text();
  if (content === '') return { documents: [], problems: [{ level: 'error', path, message: 'empty' }] };
  const { places, blocks } = page;
  const document = defined({ id: path, text: content, places, blocks, language, title, published, url });
  return { documents: [document as DraftDocument], problems: [] };
}

/** `<meta charset="windows-1251">`, or the older form with a content type, or an XML declaration. */
function htmlEncoding(head: string): string | undefined {
  return xmlEncoding(head) ?? /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([A-Za-z][\w.:-]*)/iu.exec(head)?.[1];
}
