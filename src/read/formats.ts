import type { Format } from './format.js';
import { json, jsonl } from './jsonl.js';
import { po } from './po.js';
import { csv, tsv } from './table.js';
import { plain } from './text.js';
import { unpackedName } from './unpack.js';

/** An input format as it is known before a file of it is read. */
interface Known {
  /** As in `--input-format`. */
  readonly name: string;
  /** Endings of file names, without the dot, lower case. */
  readonly extensions: readonly string[];
  /** Files so named hold all kinds of things: they are read where they are named, and passed over in a folder. */
  readonly ambiguous?: true;
  /** One that stands on a library is loaded with the first file that needs it: most runs read one format. */
  readonly reader: Format | (() => Promise<Format>);
}

/** Every format there is. */
const FORMATS: readonly Known[] = [
  { name: 'text', extensions: ['txt', 'text'], reader: plain },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    reader: async () => (await import('./markdown.js')).markdown,
  },
  { name: 'html', extensions: ['html', 'htm', 'xhtml'], reader: async () => (await import('./html.js')).html },
  { name: 'docx', extensions: ['docx', 'docm', 'dotx'], reader: async () => (await import('./docx.js')).docx },
  { name: 'odt', extensions: ['odt', 'ott'], reader: async () => (await import('./odt.js')).odt },
  { name: 'epub', extensions: ['epub'], reader: async () => (await import('./epub.js')).epub },
  { name: 'jsonl', extensions: ['jsonl', 'ndjson'], reader: jsonl },
  { name: 'json', extensions: ['json'], ambiguous: true, reader: json },
  { name: 'tsv', extensions: ['tsv', 'tab'], reader: tsv },
  { name: 'csv', extensions: ['csv'], reader: csv },
  { name: 'tmx', extensions: ['tmx'], reader: async () => (await import('./tmx.js')).tmx },
  {
    name: 'xliff',
    extensions: ['xlf', 'xliff', 'sdlxliff', 'mxliff', 'mqxliff'],
    reader: async () => (await import('./xliff.js')).xliff,
  },
  { name: 'po', extensions: ['po'], reader: po },
];

const knownAs = (name: string): Known | undefined => FORMATS.find((format) => format.name === name);

/** The name of the format that a path's ending tells, or undefined where no reader knows it. */
export function formatOf(path: string): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(unpackedName(path))?.[1]?.toLowerCase();
  return ending && FORMATS.find((format) => format.extensions.includes(ending))?.name;
}

/** Whether a file is read where its folder is given: one of a known format whose ending says so for sure. */
export function isSwept(path: string): boolean {
  const format = knownAs(formatOf(path) ?? '');
  return format !== undefined && !format.ambiguous;
}

/** The names that `--input-format` takes. */
export const INPUT_FORMATS: readonly string[] = FORMATS.map((format) => format.name);

/** What was loaded of the readers that are not at hand from the start. */
const LOADED = new Map<string, Format>();

/** The reader of a format, which has to be at hand; undefined where there is no such format. */
export function readerOf(name: string): Format | undefined {
  const { reader } = knownAs(name) ?? {};
  if (typeof reader !== 'function') return reader;
  const loaded = LOADED.get(name);
  if (!loaded) throw new Error(`the reader of ${name} has not been loaded`);
  return loaded;
}

/** Brings the reader of a format to hand. */
export async function loadReader(name: string): Promise<void> {
  const { reader } = knownAs(name) ?? {};
  if (typeof reader === 'function' && !LOADED.has(name)) LOADED.set(name, await reader());
}

/** For programs that read at once and cannot wait: all readers that are not at hand from the start. */
export function keepReaders(readers: Readonly<Record<string, Format>>): void {
  for (const [name, reader] of Object.entries(readers)) LOADED.set(name, reader);
}
