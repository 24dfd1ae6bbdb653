/** How the lines of a corpus hold sentences that say the same. */
export interface LineShape {
  readonly format: 'tsv' | 'jsonl';
  /** Where the texts stand, one a language: columns from 1, or keys of a record. */
  readonly fields: readonly string[];
}

/** The texts of a line, or the one line that says why it has none. */
export function textsOf(line: string, { format, fields }: LineShape): readonly string[] | string {
  if (format === 'tsv') {
    const cells = line.split('\t');
    const missing = fields.find((field) => cells[Number(field) - 1] === undefined);
    return missing === undefined
      ? fields.map((field) => cells[Number(field) - 1] ?? '')
      : `no column ${missing}: the line has ${cells.length}`;
  }
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return 'malformed JSON';
  }
  const texts = fields.map((field) => fieldOf(record, field));
  const missing = fields.find((_, at) => texts[at] === undefined);
  return missing === undefined ? texts.map((text) => text ?? '') : `no text ${JSON.stringify(missing)}`;
}

/** A field of a record, or of the record `translation` in it, as OPUS and its readers write pairs. */
function fieldOf(record: unknown, field: string): string | undefined {
  const own = valueIn(record, field);
  const value = typeof own === 'string' ? own : valueIn(valueIn(record, 'translation'), field);
  return typeof value === 'string' ? value : undefined;
}

const valueIn = (record: unknown, key: string): unknown =>
  typeof record === 'object' && record !== null ? (record as Readonly<Record<string, unknown>>)[key] : undefined;
