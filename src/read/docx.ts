import { Archive, ArchiveFault } from './archive.js';
import { DocxHandler, DocxStyles } from './docx-handler.js';
import type { Draft, PackedFile, PackedFormat } from './format.js';
import { metaHandler } from './office-meta.js';
import { draftOf } from './paragraphs.js';

/** Word processing documents of Office Open XML (ECMA-376). Tracked changes are taken as accepted. */
export const docx: PackedFormat = { unpack: readDocx };

function readDocx({ path, bytes }: PackedFile): Draft {
  try {
    const archive = new Archive(bytes);
    const parts = partsOf(archive);
    const main = parts('wordprocessingml.document.main+xml', '.main+xml');
    if (main === undefined) throw new ArchiveFault('no word processing document');
    const styles = new DocxStyles();
    const meta = metaHandler();
    const body = new DocxHandler(styles);
    const notes = new DocxHandler(styles);
    const [stylesPart, metaPart] = [parts('wordprocessingml.styles+xml'), parts('core-properties+xml')];
    if (stylesPart !== undefined) archive.parse(stylesPart, styles);
    if (metaPart !== undefined) archive.parse(metaPart, meta.handler);
    if (!archive.parse(main, body)) throw new ArchiveFault(`no ${main}`);
    for (const part of [parts('footnotes+xml'), parts('endnotes+xml')]) {
      if (part !== undefined) archive.parse(part, notes);
    }
    // Word holds a language for every run, mostly that of the installation: only what the properties say counts.
    return draftOf(path, {
      body: body.paragraphs,
      notes: notes.paragraphs.filter(({ text }) => text.trim()),
      ...meta.found,
    });
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    return { documents: [], problems: [{ level: 'error', path, message: error.message }] };
  }
}

/** Where the parts of a document stand in its archive, by the ending of their content type. */
function partsOf(archive: Archive): (...endings: readonly string[]) => string | undefined {
  const found: { readonly type: string; readonly name: string }[] = [];
  archive.parse('[Content_Types].xml', {
    open(name, { ContentType: type = '', PartName: part = '' }) {
      if (name === 'Override') found.push({ type, name: part.replace(/^\//u, '') });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return (...endings) => found.find(({ type }) => endings.some((ending) => type.endsWith(ending)))?.name;
}
