import type { Problem } from '../model/index.js';
import type { WordPair } from './dictionary.js';

/**
 * Reads word pairs, a pair a line: `source TAB target`, a share from 0 to 1 in a third column if it has one; or, as hunalign
 * has it, `target @ source`.
 *
 * @returns the pairs, and a note of the first line that holds none.
 */
export function parseWordPairs(text: string, path: string): { pairs: WordPair[]; problems: Problem[] } {
  const pairs: WordPair[] = [];
  const wrong: number[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, at) => {
      if (line.trim() === '') return;
      const pair = line.includes('\t') ? fromColumns(line) : fromHunalign(line);
      if (pair) pairs.push(pair);
      else wrong.push(at + 1);
    });
  const [line] = wrong;
  if (line === undefined) return { pairs, problems: [] };
  const message = `${wrong.length === 1 ? 'a line' : `${wrong.length} lines`} without a pair of words left out`;
  return { pairs, problems: [{ level: 'note', path, line, message }] };
}

/** Writes pairs as `parseWordPairs` reads them. */
export function* formatWordPairs(pairs: readonly WordPair[]): Generator<string> {
  for (const { source, target, share } of pairs) {
    yield `${source}\t${target}${share === undefined ? '' : `\t${share.toFixed(3)}`}\n`;
  }
}

function fromColumns(line: string): WordPair | undefined {
  const [source = '', target = '', share = ''] = line.split('\t').map((cell) => cell.trim());
  if (source === '' || target === '') return undefined;
  if (share === '') return { source, target };
  const number = Number(share);
  return number >= 0 && number <= 1 ? { source, target, share: number } : undefined;
}

function fromHunalign(line: string): WordPair | undefined {
  const at = line.indexOf(' @ ');
  const [target, source] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 3).trim()];
  return at < 0 || source === '' || target === '' ? undefined : { source, target };
}
