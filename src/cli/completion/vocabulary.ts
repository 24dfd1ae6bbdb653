import type { Command } from 'commander';

/** What a shell can complete, as the commands are defined. */
export interface Vocabulary {
  readonly commands: readonly {
    readonly name: string;
    readonly summary: string;
    readonly options: readonly Choice[];
    /** What may follow it: subcommands, or the choices of its argument; empty where files do. */
    readonly words: readonly string[];
  }[];
}

export interface Choice {
  /** `--format`. */
  readonly flag: string;
  readonly summary: string;
  /** Values to choose from; none where any value will do. */
  readonly values: readonly string[];
  /** The option is followed by a value. */
  readonly takesValue: boolean;
}

export function vocabularyOf(program: Command): Vocabulary {
  return {
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.description(),
      words: [
        ...command.commands.map((inner) => inner.name()),
        ...command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
      ],
      options: command.options.map((option) => ({
        flag: option.long ?? option.short ?? '',
        summary: option.description,
        values: option.argChoices ?? [],
        takesValue: option.required || option.optional,
      })),
    })),
  };
}

/** Between single quotes of a shell. */
export const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
