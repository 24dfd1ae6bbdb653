import { Command } from 'commander';
import type { AddCommand } from './command.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/**
 * The commands with their options: what is run, and what the completions and the manual page are written from. What a
 * command needs is loaded with it, and it is most of the program: of a call that names one command, the others are only
 * listed.
 *
 * @param argv the call; without it, all commands have their options.
 */
export async function programOf(
  io: Io,
  finish: (status: number) => void,
  argv: readonly string[] = [],
): Promise<Command> {
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
  const [first] = argv;
  const needsAll = first === undefined || TELLS_ALL.has(first);
  for (const { usage, description, load } of COMMANDS) {
    const command = program.command(usage).description(description);
    if (needsAll || command.name() === first) (await load())(command, io, finish);
  }
  return program;
}

/** Calls that tell of all commands. */
const TELLS_ALL: ReadonlySet<string> = new Set(['help', '-h', '--help', 'completion']);

interface Listed {
  readonly usage: string;
  readonly description: string;
  readonly load: () => Promise<AddCommand>;
}

const COMMANDS: readonly Listed[] = [
  {
    usage: 'check <paths...>',
    description: 'report what documents disagree on',
    load: async () => (await import('./commands/check.js')).addCheck,
  },
  {
    usage: 'group <paths...>',
    description: 'which documents tell the same story',
    load: async () => (await import('./commands/group.js')).addGroup,
  },
  {
    usage: 'align <source> <target>',
    description: 'the ladder of two documents',
    load: async () => (await import('./commands/align.js')).addAlign,
  },
  {
    usage: 'facts <paths...>',
    description: 'figures, dates and names of documents',
    load: async () => (await import('./commands/facts.js')).addFacts,
  },
  {
    usage: 'split <paths...>',
    description: 'sentences and headings of documents',
    load: async () => (await import('./commands/split.js')).addSplit,
  },
  {
    usage: 'filter [file]',
    description: 'score sentence pairs, line by line',
    load: async () => (await import('./commands/filter.js')).addFilter,
  },
  {
    usage: 'score',
    description: 'measures an answer against the right one',
    load: async () => (await import('./commands/score.js')).addScore,
  },
  {
    usage: 'init',
    description: 'write a commented configuration',
    load: async () => (await import('./commands/init.js')).addInit,
  },
  {
    usage: 'doctor',
    description: 'versions, formats and languages here',
    load: async () => (await import('./commands/doctor.js')).addDoctor,
  },
  {
    usage: 'completion',
    description: 'print a completion script',
    load: async () => (await import('./commands/completion.js')).addCompletion,
  },
];
