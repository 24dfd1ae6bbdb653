import { knownTag } from '../locale/index.js';
import type { Problem } from '../model/index.js';
import type { Dictionary, WordPair } from './dictionary.js';

/** What a file of word pairs holds. */
export interface WordFile {
  /** Pairs before the first line that names languages: whoever reads the file knows theirs. */
  readonly pairs: WordPair[];
  /** Pairs behind such a line. */
  readonly dictionaries: Dictionary[];
  /** A note of the first line that holds none. */
  readonly problems: Problem[];
}

/**
 * Reads word pairs, a pair a line: `source TAB target`, a share from 0 to 1 in a third column if it has one; or, as hunalign
 * has it, `target @ source`. A line `de TAB fr TAB share` says that the pairs behind it are of these languages.
 */
export function parseWordPairs(text: string, path: string): WordFile {
  const pairs: WordPair[] = [];
  const dictionaries: Dictionary[] = [];
  const wrong: number[] = [];
  let open = pairs;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const languages = languagesIn(line);
      if (languages) {
        open = [];
        dictionaries.push({ ...languages, pairs: open });
        return;
      }
      const pair = line.includes('\t') ? fromColumns(line) : fromHunalign(line);
      if (pair) open.push(pair);
      else wrong.push(at + 1);
    });
  const [line] = wrong;
  if (line === undefined) return { pairs, dictionaries, problems: [] };
  const message = `${wrong.length === 1 ? 'a line' : `${wrong.length} lines`} without a pair of words left out`;
  return { pairs, dictionaries, problems: [{ level: 'note', path, line, message }] };
}

/** Writes pairs as `parseWordPairs` reads them. */
export function* formatWordPairs(pairs: readonly WordPair[]): Generator<string> {
  for (const { source, target, share } of pairs) {
    yield `${source}\t${target}${share === undefined ? '' : `\t${share.toFixed(3)}`}\n`;
  }
}

/** Writes dictionaries of several languages into one file. */
export function* formatDictionaries(dictionaries: readonly Dictionary[]): Generator<string> {
  for (const { source, target, pairs } of dictionaries) {
    yield `${source}\t${target}\t${SHARE}\n`;
    yield* formatWordPairs(pairs);
  }
}

/** The name of the third column, where other lines have a number. */
const SHARE = 'share';

function languagesIn(line: string): Pick<Dictionary, 'source' | 'target'> | undefined {
  const [from = '', to = '', share] = cellsOf(line);
  const [source, target] = [knownTag(from), knownTag(to)];
  return share === SHARE && source && target ? { source, target } : undefined;
}

function fromColumns(line: string): WordPair | undefined {
  const [source = '', target = '', share = ''] = cellsOf(line);
  if (source === '' || target === '') return undefined;
  if (share === '') return { source, target };
  const number = Number(share);
  return number >= 0 && number <= 1 ? { source, target, share: number } : undefined;
}

const cellsOf = (line: string): string[] => line.split('\t').map((cell) => cell.trim());

function fromHunalign(line: string): WordPair | undefined {
  const at = line.indexOf(' @ ');
  const [target, source] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 3).trim()];
  return at < 0 || source === '' || target === '' ? undefined : { source, target };
}
