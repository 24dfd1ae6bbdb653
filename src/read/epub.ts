import { Archive, ArchiveFault } from './archive.js';
import { type Draft, type DraftDocument, defined, type PackedFile, type PackedFormat } from './format.js';
import { addHtml } from './html-blocks.js';
import { parseHtml } from './html-tree.js';
import { metaHandler } from './office-meta.js';
import { Page } from './page.js';

/** EPUB books: their chapters in the order of reading, as one document. A unit is the chapter's file. */
export const epub: PackedFormat = { unpack: readEpub };

function readEpub({ path, bytes }: PackedFile): Draft {
  try {
    const archive = new Archive(bytes);
    const { chapters, title, language } = packageOf(archive);
    const page = new Page();
    for (const chapter of chapters) addChapter(page, archive, chapter);
    const text = page.text();
    if (text === '') throw new ArchiveFault('empty');
    const { places, blocks } = page;
    const document = defined({ id: path, text, places, blocks, title, language });
    return { documents: [document as DraftDocument], problems: [] };
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { documents: [], problems: [{ level: 'error', path, message: error.message }] };
  }
}

function addChapter(page: Page, archive: Archive, unit: string): void {
  const source = archive.text(unit);
  if (source === undefined) throw new ArchiveFault(`no ${unit}`);
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  let line = 0;
  addHtml(
    page,
    parseHtml(source),
    source,
    () => true,
    (offset) => {
      while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
      while (line > 0 && (starts[line] ?? 0) > offset) line--;
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, unit };
    },
  );
}

interface Book {
  /** Names in the archive. */
  readonly chapters: readonly string[];
  readonly title?: string;
  readonly language?: string;
}

/** What the package document says: which files are the chapters, and in which order. */
function packageOf(archive: Archive): Book {
  let root: string | undefined;
  const nothing = { close: () => undefined, text: () => undefined };
  archive.parse('META-INF/container.xml', {
    ...nothing,
    open(name, attributes) {
      if (name === 'rootfile') root ??= attributes['full-path'];
    },
  });
  if (root === undefined) throw new ArchiveFault('no book');
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const files = new Map<string, string>();
  const chapters: string[] = [];
  const meta = metaHandler();
  archive.parse(root, {
    ...meta.handler,
    open(name, attributes, namespace, at) {
      meta.handler.open(name, attributes, namespace, at);
      const { id = '', href = '', idref = '', properties = '' } = attributes;
      if (name === 'item' && !/\bnav\b/u.test(properties)) files.set(id, nameOf(folder, href));
      else if (name === 'itemref') chapters.push(...(files.has(idref) ? [files.get(idref) ?? ''] : []));
    },
  });
  return { chapters, ...meta.found };
}

/** The name in the archive that a reference beside the package document means. */
function nameOf(folder: string, href: string): string {
  try {
    return decodeURIComponent(new URL(href, `zip:/${folder}`).pathname.slice(1));
  } catch {
    return href;
  }
}
