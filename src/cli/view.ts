import type { View } from '../index.js';
import type { Io } from './io.js';

/** How the text report may look where it is going: colour and width of the terminal, neither in a file. */
export function view(io: Io, toFile: boolean): View {
  const terminal = !toFile && io.stdout.isTTY === true;
  const { NO_COLOR, FORCE_COLOR } = io.env;
  const colour = NO_COLOR ? false : FORCE_COLOR && FORCE_COLOR !== '0' ? true : terminal;
  return { colour, width: Math.max(40, (terminal && io.stdout.columns) || 100) };
}
