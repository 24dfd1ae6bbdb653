import { Argument } from 'commander';
import type { AddCommand } from '../command.js';
import { bash } from '../completion/bash.js';
import { fish } from '../completion/fish.js';
import { vocabularyOf } from '../completion/vocabulary.js';
import { zsh } from '../completion/zsh.js';
import { writeAll } from '../io.js';

const SHELLS = { bash, zsh, fish };

/** `tertium completion bash`: the script that lets a shell complete commands, options and their choices. */
export const addCompletion: AddCommand = (command, io) => {
  command
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SHELLS)))
    .action(async (shell: keyof typeof SHELLS) => {
      await writeAll(io.stdout, [SHELLS[shell](vocabularyOf(command.parent ?? command))]);
    });
};
