import type { Problem } from '../model/index.js';
import type { Draft, DraftDocument, TextFile, TextFormat } from './format.js';
import { type JsonSpan, membersOf } from './json-source.js';
import { readRecord } from './record.js';

/** JSON lines: one record a line, each a document. */
export const jsonl: TextFormat = {
  name: 'jsonl',
  extensions: ['jsonl', 'ndjson'],
  read: (file) => readRecords(file, linesOf(file.text)),
};

/** JSON: one record, or a list of records. */
export const json: TextFormat = { name: 'json', extensions: ['json'], ambiguous: true, read: readJson };

function readJson(file: TextFile): Draft {
  const { path, text } = file;
  try {
    JSON.parse(text);
  } catch (error) {
    const at = Number(/position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
    const line = text.slice(0, at).split('\n').length;
    return { documents: [], problems: [{ level: 'error', path, line, message: 'malformed JSON' }] };
  }
  const whole = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  return readRecords(file, numbered(text, text[whole.start] === '[' ? membersOf(text, whole) : [whole]));
}

interface Numbered extends JsonSpan {
  /** 1-based. */
  readonly line: number;
}

function readRecords({ path, text }: TextFile, records: Iterable<Numbered>): Draft {
  const documents: DraftDocument[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  for (const { line, ...span } of records) {
    const record = readRecord(text, span, path, line);
    const error = (message: string): number => problems.push({ level: 'error', path, line, message });
    if (typeof record === 'string') {
      error(record);
      continue;
    }
    documents.push(record);
    const earlier = lines.get(record.id);
    if (earlier === undefined) lines.set(record.id, line);
    else error(`the id of line ${earlier} again: ${JSON.stringify(record.id)}`);
  }
  if (documents.length === 0 && problems.length === 0) problems.push({ level: 'error', path, message: 'empty' });
  return { documents, problems };
}

function* linesOf(text: string): Generator<Numbered> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== '') yield { start, end, line };
    start = end + 1;
  }
}

function* numbered(text: string, spans: Iterable<JsonSpan>): Generator<Numbered> {
  let line = 1;
  let counted = 0;
  for (const { start, end } of spans) {
    for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
    yield { start, end, line };
  }
}
