import { type Choice, quoted, type Vocabulary } from './vocabulary.js';

export function zsh({ commands }: Vocabulary): string {
  const cases = commands.map(({ name, options, words }) => {
    const args = options.map((option) => `        ${argument(option)} \\`);
    const rest = words.length > 0 ? `1:value:(${words.join(' ')})` : '*:file:_files';
    return [`    ${name})`, '      _arguments \\', ...args, `        ${quoted(rest)};;`].join('\n');
  });
  return `#compdef tertium
_tertium() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join('\n')}
  esac
}
compdef _tertium tertium
`;
}

function argument({ flag, summary, values, takesValue }: Choice): string {
  // Brackets and colons part the fields of a specification.
  const said = summary.replace(/[[\]:]/gu, ' ');
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : '';
  return quoted(`*${flag}[${said}]${value}`);
}
