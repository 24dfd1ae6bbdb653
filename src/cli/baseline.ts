import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Discrepancy } from '../index.js';
import { UsageError } from './usage.js';

/**
 * A baseline holds the findings that a team knows of: one JSON object a line, sorted by id, so that merges of two
 * branches work line by line. Only `id` is read; the rest tells people what the line is.
 *
 * @throws UsageError when the file cannot be read or a line has no id.
 */
export async function readBaseline(path: string): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const [index, line] of (await contentOf(path)).split('\n').entries()) {
    if (line.trim() === '') continue;
    const id = idOf(line);
    if (id === undefined) throw new UsageError(`${path}:${index + 1}: not a baseline entry with an id`);
    ids.add(id);
  }
  return ids;
}

/** Writes the file whole or not at all. */
export async function writeBaseline(path: string, discrepancies: readonly Discrepancy[]): Promise<void> {
  const lines = discrepancies.map(({ id, rule, story, sides }) =>
    JSON.stringify({ id, rule, story, texts: sides.map((side) => side.text) }),
  );
  await writeFile(
    `${path}.part`,
    [...new Set(lines)]
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  );
  await rename(`${path}.part`, path);
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: the baseline cannot be read; --update-baseline writes one`);
  }
}

function idOf(line: string): string | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? entry.id
      : undefined;
  } catch {
    return undefined;
  }
}
