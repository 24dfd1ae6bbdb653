import { quoted, type Vocabulary } from './vocabulary.js';

export function fish({ commands }: Vocabulary): string {
  const lines = commands.flatMap(({ name, summary, options, words }) => [
    `complete -c tertium -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...words.map((word) => `complete -c tertium -n ${quoted(`__fish_seen_subcommand_from ${name}`)} -f -a ${word}`),
    ...options.map(({ flag, summary, values, takesValue }) =>
      [
        `complete -c tertium -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`,
        `-l ${flag.replace(/^--/u, '')} -d ${quoted(summary)}`,
        ...(takesValue ? ['-r'] : []),
        ...(values.length > 0 ? [`-f -a ${quoted(values.join(' '))}`] : []),
      ].join(' '),
    ),
  ]);
  return `# fish completion of tertium\n${lines.join('\n')}\n`;
}
