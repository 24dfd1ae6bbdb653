import { resolve } from 'node:path';

/** The options that name files which are no documents. */
export interface FileOptions {
  readonly output?: string;
  readonly report?: readonly { readonly file: string }[];
  readonly baseline?: string;
  readonly lexicon?: string;
  readonly learn?: string;
}

/**
 * What a call writes, or reads as something else than a document, as absolute paths: `check . --baseline known.jsonl`
 * must not read its baseline as a corpus where it lies in the folder, nor the report of the run before.
 */
export function ownFiles({ output, report = [], baseline, lexicon, learn }: FileOptions): ReadonlySet<string> {
  const files = [output, baseline, lexicon, learn, ...report.map(({ file }) => file)];
  return new Set(files.flatMap((file) => (file === undefined ? [] : [resolve(file), resolve(unfinished(file))])));
}

/** The name that a file bears while it is written. */
export const unfinished = (file: string): string => `${file}.part`;
