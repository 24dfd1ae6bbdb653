/** The format of a file by its name's ending; undefined for one that is not read. */
export function formatOf(path: string): string | undefined {
  const ending = /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return FORMATS[ending];
}

const FORMATS: Readonly<Record<string, string>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  jsonl: 'jsonl',
  tsv: 'tsv',
  csv: 'csv',
};
