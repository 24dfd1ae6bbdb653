import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Dictionary, type Problem, parseWordPairs, type WordPair } from '../index.js';
import { UsageError } from './usage.js';

/**
 * Reads the file that `--lexicon` names.
 *
 * @param unnamed the languages of the pairs that stand before any line which names theirs; where nobody knows them, these
 * are left out and a note says so.
 */
export async function readLexicon(
  path: string,
  unnamed?: Pick<Dictionary, 'source' | 'target'>,
): Promise<{ dictionaries: Dictionary[]; problems: Problem[] }> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`);
  });
  const { pairs, dictionaries, problems } = parseWordPairs(text, path);
  if (pairs.length === 0) return { dictionaries, problems };
  if (unnamed) return { dictionaries: [{ ...unnamed, pairs }, ...dictionaries], problems };
  return { dictionaries, problems: [...problems, withoutLanguages(path, pairs)] };
}

function withoutLanguages(path: string, { length }: readonly WordPair[]): Problem {
  const pairs = length === 1 ? 'a pair of words' : `${length} pairs of words`;
  const message = `${pairs} left out: no line before them names the languages, as "de TAB fr TAB share" does`;
  return { level: 'note', path, message };
}

/** A dictionary as it goes to another thread: its bytes are shared and not copied, however many stories need it. */
export interface PackedDictionary extends Pick<Dictionary, 'source' | 'target'> {
  /** A hash of all that it says. */
  readonly digest: string;
  readonly bytes: SharedArrayBuffer;
}

export function packDictionary({ source, target, pairs }: Dictionary): PackedDictionary {
  const text = Buffer.from(JSON.stringify(pairs));
  const bytes = new SharedArrayBuffer(text.length);
  text.copy(new Uint8Array(bytes));
  const digest = createHash('sha256').update(`${source} ${target} `).update(text).digest('hex').slice(0, 40);
  return { source, target, digest, bytes };
}

/** Unpacked once in each thread. */
export function unpackDictionary({ source, target, digest, bytes }: PackedDictionary): Dictionary {
  let dictionary = UNPACKED.get(digest);
  if (!dictionary) {
    dictionary = { source, target, pairs: JSON.parse(Buffer.from(bytes).toString()) as WordPair[] };
    UNPACKED.set(digest, dictionary);
  }
  return dictionary;
}

const UNPACKED = new Map<string, Dictionary>();
