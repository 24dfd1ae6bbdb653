import type { Format } from './format.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { po } from './po.js';
import { csv, tsv } from './table.js';
import { plain } from './text.js';
import { tmx } from './tmx.js';
import { unpackedName } from './unpack.js';
import { xliff } from './xliff.js';

/** Every format there is. */
export const FORMATS: readonly Format[] = [plain, markdown, jsonl, tsv, csv, tmx, xliff, po];

/** The name of the format that a path's ending tells, or undefined where no reader knows it. */
export function formatOf(path: string): string | undefined {
  const ending = /\.([^./\\]+)$/.exec(unpackedName(path))?.[1]?.toLowerCase();
  return ending && FORMATS.find((format) => format.extensions.includes(ending))?.name;
}
