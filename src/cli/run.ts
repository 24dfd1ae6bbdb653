import { CommanderError } from 'commander';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { programOf } from './program.js';
import { UsageError } from './usage.js';

/** Runs one call of the command line and resolves to its exit status. Writes nowhere but to `io` and `--output`. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const finish = (code: number): void => {
    status = code;
  };
  const program = await programOf(io, finish, argv);
  if (argv.length === 0) {
    io.stdout.write(program.helpInformation() + EXAMPLES);
    return 0;
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    // A reader such as `head` that has seen enough is no failure.
    if (isSystemError(error) && error.code === 'EPIPE') return status;
    if (!(error instanceof UsageError) && !isSystemError(error)) throw error;
    const { safe } = await import('../index.js');
    io.stderr.write(`tertium: error: ${safe(error.message)}\n`);
    return 2;
  }
  return status;
}

const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';
