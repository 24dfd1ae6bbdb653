import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { type LadderScore, type Rung, scoreLadder } from '../../index.js';
import type { AddCommand } from '../command.js';
import { openOutput } from '../output.js';
import { UsageError } from '../usage.js';

interface ScoreOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
}

/** `tertium score align`: how good a ladder is beside the right one. */
export const addScore: AddCommand = (score, io) => {
  score
    .command('align <gold> <hypothesis>')
    .description('strict and lax F1 of a ladder (JSON Lines, as align writes it, or with src and tgt)')
    .addOption(new Option('--format <name>', 'output format').choices(['text', 'json']).default('text'))
    .option('--output <file>', 'write to a file instead of standard output')
    .action(async (gold: string, hypothesis: string, { format, output: file }: ScoreOptions) => {
      const scored = scoreLadder(await rungsOf(gold), await rungsOf(hypothesis));
      const output = openOutput(file, io);
      await output.write(format === 'json' ? [`${JSON.stringify(scored)}\n`] : textOf(scored));
      await output.close();
    });
};

function textOf(scored: LadderScore): string[] {
  const percent = (share: number): string => (100 * share).toFixed(2).padStart(6);
  return (['strict', 'lax'] as const).map((kind) => {
    const { precision, recall, f1 } = scored[kind];
    return `${kind.padEnd(6)}  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}\n`;
  });
}

/** The beads of a file, a record a line. */
async function rungsOf(file: string): Promise<Rung[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const rung = rungOf(line);
    if (!rung) throw new UsageError(`${file}:${at + 1}: not a bead such as {"source":[0],"target":[0,1]}`);
    return [rung];
  });
}

function rungOf(line: string): Rung | undefined {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof record !== 'object' || record === null) return undefined;
  const { source, target, src, tgt } = record as Record<string, unknown>;
  const [from, to] = [source ?? src, target ?? tgt];
  return isIndices(from) && isIndices(to) ? { source: from, target: to } : undefined;
}

const isIndices = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((index) => Number.isInteger(index) && index >= 0);
