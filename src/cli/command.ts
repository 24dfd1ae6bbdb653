import type { Command } from 'commander';
import type { Io } from './io.js';

/** Each file of commands/ gives one command its options and says what it does; `finish` sets the exit status. */
export type AddCommand = (command: Command, io: Io, finish: (status: number) => void) => void;
