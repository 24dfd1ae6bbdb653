import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type Document, isSwept, loadFormatFor, type Origin, type Problem, type ReadResult, read } from '../index.js';
import { type Bytes, bytesOfFile, bytesOfInput } from './bytes.js';
import type { Io } from './io.js';
import { changed } from './lazy-document.js';
import { scanLines } from './lines.js';
import { type FileOptions, ownFiles } from './own-files.js';
import { type RowInput, renamed, scanRows } from './rows.js';
import { isSystemError, reasonOf } from './system-error.js';

export interface InputOptions extends FileOptions {
  readonly language?: string;
  readonly published?: string;
  readonly inputFormat?: string;
  /** Globs of files to pass over. */
  readonly ignore?: readonly string[];
}

/** An input that was read whole, or one that came aligned and is to be read stretch by stretch. */
export interface Input extends ReadResult, Partial<Pick<RowInput, 'stretches'>> {
  /** UTF-16 code units of its texts. */
  readonly size: number;
  /** What came to light since it was read. */
  readonly lateProblems?: () => readonly Problem[];
}

/** Everything the paths of a call led to. */
export interface Inputs {
  readonly results: readonly Input[];
  readonly problems: readonly Problem[];
  /** What came to light since they were read. */
  lateProblems(): Problem[];
}

/**
 * Finds, reads and decodes the inputs. What cannot be read is a problem; the rest is still read. A language that the
 * text alone tells is not settled yet: that is the dearest part of reading, and is done where the facts are read.
 */
export async function readInputs(paths: readonly string[], options: InputOptions, io: Io): Promise<Inputs> {
  const problems: Problem[] = [];
  const results: Input[] = [];
  for (const path of await findFiles(paths, { ignore: options.ignore ?? [], own: ownFiles(options) }, problems)) {
    const origin: Origin = {
      path,
      detect: false,
      ...(options.inputFormat && { format: options.inputFormat }),
      ...(options.language && { language: options.language }),
      ...(options.published && { published: options.published }),
    };
    try {
      const bytes = path === '-' ? await bytesOfInput(io) : bytesOfFile(path);
      const result = await readInput(origin, bytes);
      results.push(result);
      problems.push(...result.problems);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      problems.push({ level: 'error', path, message: reasonOf(error) });
    }
  }
  const lateProblems = (): Problem[] => results.flatMap((input) => input.lateProblems?.() ?? []);
  return { results: withUniqueIds(results), problems, lateProblems };
}

async function readInput(origin: Origin, bytes: Bytes): Promise<Input> {
  const format = await loadFormatFor(origin);
  if (format && 'rows' in format) return scanRows(origin, format, bytes);
  if (format && 'line' in format) return scanLines(origin, format, bytes);
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes()) chunks.push(chunk);
  const result = read({ ...origin, bytes: Buffer.concat(chunks) });
  return { ...result, size: result.documents.reduce((sum, { text }) => sum + text.length, 0) };
}

/** What is passed over where a folder or a glob is given. */
interface PassedOver {
  /** Globs. */
  readonly ignore: readonly string[];
  /** Files of the call itself. */
  readonly own: ReadonlySet<string>;
}

/** The files behind paths, folders and globs: `/`-separated, each once, sorted within a folder. */
async function findFiles(paths: readonly string[], passed: PassedOver, problems: Problem[]): Promise<string[]> {
  const files = new Set<string>();
  for (const given of paths) {
    const path = given === '-' ? given : given.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
    if (path === '-') {
      files.add(path);
      continue;
    }
    const kind = await kindOf(path);
    if (kind === 'file') files.add(path);
    else if (kind === 'folder') for (const file of await filesIn(path, passed, problems)) files.add(file);
    else if (isDynamicPattern(path)) {
      const found = await filesBehind(path, '.', passed);
      if (found.length === 0) problems.push({ level: 'error', path, message: 'matches no file' });
      for (const file of found) files.add(file);
    } else problems.push({ level: 'error', path, message: kind });
  }
  return [...files];
}

async function filesBehind(pattern: string, cwd: string, { ignore, own }: PassedOver): Promise<string[]> {
  // Links to folders are not followed: a loop of them would never end.
  const files = await glob(pattern, { cwd, dot: false, followSymbolicLinks: false, ignore: [...ignore] });
  return files.filter((file) => !own.has(resolve(cwd, file))).sort();
}

async function kindOf(path: string): Promise<'file' | 'folder' | string> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return reasonOf(error);
  }
}

async function filesIn(folder: string, passed: PassedOver, problems: Problem[]): Promise<string[]> {
  const all = await filesBehind('**/*', folder, passed);
  const known = all.filter((file) => isSwept(file));
  const skipped = all.length - known.length;
  if (skipped > 0) {
    const files = skipped === 1 ? '1 file' : `${skipped} files`;
    problems.push({ level: 'note', path: folder, message: `${files} of no known format skipped` });
  }
  if (known.length === 0) problems.push({ level: 'error', path: folder, message: 'holds no documents' });
  return known.map((file) => (folder === '.' ? file : `${folder === '/' ? '' : folder}/${file}`));
}

/** Two records may use one id, in one file or in two: those become `path#id`, and a number tells the rest apart. */
function withUniqueIds(results: readonly Input[]): Input[] {
  const count = new Map<string, number>();
  for (const { documents } of results) for (const { id } of documents) count.set(id, (count.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  const unique = (document: Document): Document => {
    let id = document.id;
    if ((count.get(id) ?? 0) > 1 && id !== document.path) id = `${document.path}#${id}`;
    for (let copy = 2; taken.has(id); copy++) id = `${document.path}#${document.id}#${copy}`;
    taken.add(id);
    return id === document.id ? document : changed(document, { id });
  };
  return results.map((result) => {
    const documents = result.documents.map(unique);
    return result.stretches ? renamed({ ...result, stretches: result.stretches }, documents) : { ...result, documents };
  });
}
