import { quoted, type Vocabulary } from './vocabulary.js';

/** Completes the command, then its options, then the choices of an option; else files. */
export function bash({ commands }: Vocabulary): string {
  const cases = commands.map(({ name, options, words }) => {
    const values = options
      .filter((option) => option.values.length > 0)
      .map(({ flag, values }) => `        ${flag}) words=${quoted(values.join(' '))};;`);
    const flags = quoted([...words, ...options.map(({ flag }) => flag)].join(' '));
    return [`    ${name})`, `      case "$before" in`, ...values, `        *) words=${flags};;`, '      esac;;'].join(
      '\n',
    );
  });
  return `# bash completion of tertium
_tertium() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(commands.map(({ name }) => name).join(' '))}
  else
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _tertium tertium
`;
}
