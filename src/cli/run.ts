import { Command, CommanderError } from 'commander';
import { safe } from '../index.js';
import { addAlign } from './commands/align.js';
import { addCheck } from './commands/check.js';
import { addFacts } from './commands/facts.js';
import { addFilter } from './commands/filter.js';
import { addGroup } from './commands/group.js';
import { addScore } from './commands/score.js';
import { addSplit } from './commands/split.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { UsageError } from './usage.js';
import { VERSION } from './version.js';

/** Runs one call of the command line and resolves to its exit status. Writes nowhere but to `io` and `--output`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const finish = (code: number): void => {
    status = code;
  };
  const program = new Command('tertium')
    .description('Shows every figure, date, unit or name on which articles in different languages disagree.')
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error:/u, 'tertium: error:')),
    })
    .addHelpText('after', EXAMPLES);
  for (const add of [addCheck, addGroup, addAlign, addFacts, addSplit, addFilter, addScore]) add(program, io, finish);
  for (const command of program.commands) command.copyInheritedSettings(program);
  if (argv.length === 0) {
    io.stdout.write(program.helpInformation() + EXAMPLES);
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof UsageError) {
      io.stderr.write(`tertium: error: ${safe(error.message)}\n`);
      return 2;
    }
    if (isSystemError(error)) {
      // A reader such as `head` that has seen enough is no failure.
      if (error.code === 'EPIPE') return status;
      io.stderr.write(`tertium: error: ${safe(error.message)}\n`);
      return 2;
    }
    throw error;
  }
  return status;
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
