import type { Command, Option } from 'commander';

/** The manual page, in the man macros (groff_man(7)), from the definitions of the commands. */
export function manual(program: Command): string {
  const lines = [
    '.TH TERTIUM 1',
    '.SH NAME',
    `tertium \\- ${roff(program.description())}`,
    '.SH SYNOPSIS',
    ...program.commands.flatMap((command) => [
      '.PP',
      `.B tertium ${roff(command.name())}`,
      `.RI [ options ] " ${roff(command.usage().replace('[options]', '').trim())}"`,
    ]),
    '.SH COMMANDS',
    ...program.commands.flatMap((command) => [
      `.SS ${roff(command.name())}`,
      roff(command.description()),
      ...command.options.flatMap(paragraph),
    ]),
    '.SH EXIT STATUS',
    '.TP',
    '.B 0',
    'nothing found at or above the severity asked for',
    '.TP',
    '.B 1',
    'check found something',
    '.TP',
    '.B 2',
    'the call is wrong, or an input could not be read; the rest is still done',
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'no colours in reports',
  ];
  return `${lines.join('\n')}\n`;
}

function paragraph(option: Option): string[] {
  const choices = option.argChoices ? ` One of ${option.argChoices.join(', ')}.` : '';
  return ['.TP', `.B ${roff(option.flags)}`, roff(`${option.description}.${choices}`)];
}

/** A backslash begins an escape, a hyphen may become a dash, and a full stop or quote at the start begins a request. */
const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/u, '\\&');
