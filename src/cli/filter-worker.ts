import { type FilterOptions, filterLines, type LineShape } from '../index.js';

/** Lines of a corpus with their ends, and what is to be done with them. */
export interface FilterTask {
  readonly lines: readonly string[];
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly shape: LineShape;
  readonly options: FilterOptions;
  /** Only the lines that pass, as they are. */
  readonly passOnly: boolean;
}

export interface FilterAnswer {
  readonly text: string;
  readonly passed: number;
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export default function filterBatch({ lines, first, shape, options, passOnly }: FilterTask): FilterAnswer {
  const kept: string[] = [];
  const problems: { line: number; message: string }[] = [];
  let passed = 0;
  const bare = lines.map((given) => given.replace(/\r?\n$/u, ''));
  for (const [index, { line: judged, passes, problem }] of filterLines(bare, shape, options).entries()) {
    const line = bare[index] ?? '';
    const end = lines[index]?.slice(line.length) || '\n';
    if (passes) passed++;
    if (problem !== undefined) problems.push({ line: first + index, message: problem });
    if (!passOnly) kept.push(judged + end);
    else if (passes) kept.push(line + end);
  }
  return { text: kept.join(''), passed, problems };
}
