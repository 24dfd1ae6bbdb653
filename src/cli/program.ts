import { Command } from 'commander';

import type { AddCommand } from './command.js';
import { addAlign } from './commands/align.js';
import { addCheck } from './commands/check.js';
import { addCompletion } from './commands/completion.js';
import { addDoctor } from './commands/doctor.js';
import { addFacts } from './commands/facts.js';
import { addFilter } from './commands/filter.js';
import { addGroup } from './commands/group.js';
import { addInit } from './commands/init.js';
import { addScore } from './commands/score.js';
import { addSplit } from './commands/split.js';
import { EXAMPLES } from './examples.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/** All commands with their options: what is run, and what the completions and the manual page are written from. */
export function programOf(io: Io, finish: (status: number) => void): Command {
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
  for (const add of COMMANDS) add(program, io, finish);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}

const COMMANDS: readonly AddCommand[] = [
  addCheck,
  addGroup,
  addAlign,
  addFacts,
  addSplit,
  addFilter,
  addScore,
  addInit,
  addDoctor,
  addCompletion,
];
