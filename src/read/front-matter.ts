/** The fields before a Markdown page, and where the page begins. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  /** UTF-16 offset of the first character after the closing line. */
  readonly end: number;
}

/**
 * Reads the block between two lines `---` at the head of a file: one `key: value` a line. Lists and nested values are
 * passed over; nothing that tertium asks of a page is written so.
 */
export function readFrontMatter(text: string): FrontMatter {
  const none = { fields: {}, end: 0 };
  if (!/^---[ \t]*\r?\n/.test(text)) return none;
  const fields: Record<string, string> = {};
  let start = text.indexOf('\n') + 1;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    start = end + 1;
    if (line === '---' || line === '...') return { fields, end: Math.min(start, text.length) };
    const field = /^([A-Za-z][\w-]*):[ \t]+(.*)$/u.exec(line);
    if (field?.[1]) fields[field[1].toLowerCase()] = unquoted(field[2]?.trim() ?? '');
  }
  return none;
}

function unquoted(value: string): string {
  const inner = /^(["'])(.*)\1$/u.exec(value);
  return inner?.[2] ?? value.replace(/\s#.*$/u, '');
}
