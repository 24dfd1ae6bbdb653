import type { Command } from 'commander';
import type { Io } from './io.js';

/** Each file of commands/ adds one command to the program; `finish` sets the exit status. */
export type AddCommand = (program: Command, io: Io, finish: (status: number) => void) => void;
