import { docx } from './docx.js';
import { epub } from './epub.js';
import type { Format } from './format.js';
import { html } from './html.js';
import { json, jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { odt } from './odt.js';
import { po } from './po.js';
import { csv, tsv } from './table.js';
import { plain } from './text.js';
import { tmx } from './tmx.js';
import { unpackedName } from './unpack.js';
import { xliff } from './xliff.js';

/** Every format there is. */
export const FORMATS: readonly Format[] = [
  plain,
  markdown,
  html,
  docx,
  odt,
  epub,
  jsonl,
  json,
  tsv,
  csv,
  tmx,
  xliff,
  po,
];

/** The name of the format that a path's ending tells, or undefined where no reader knows it. */
export function formatOf(path: string): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(unpackedName(path))?.[1]?.toLowerCase();
  return ending && FORMATS.find((format) => format.extensions.includes(ending))?.name;
}

/** Whether a file is read where its folder is given: one of a known format whose ending says so for sure. */
export function isSwept(path: string): boolean {
  const name = formatOf(path);
  const format = FORMATS.find((known) => known.name === name);
  return format !== undefined && !('ambiguous' in format && format.ambiguous);
}

/** The names that `--input-format` takes. */
export const INPUT_FORMATS: readonly string[] = FORMATS.map((format) => format.name);
