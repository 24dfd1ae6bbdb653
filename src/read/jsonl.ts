import type { Problem } from '../model/index.js';
import type { Draft, DraftDocument, LineFormat, TextFile, TextFormat } from './format.js';
import { Ids } from './ids.js';
import { type JsonSpan, membersOf } from './json-source.js';
import { readRecord } from './record.js';

/** JSON lines: one record a line, each a document. */
export const jsonl: LineFormat = {
  line(text, path, line) {
    const record = readRecord(text, { start: 0, end: text.length }, path, line);
    if (typeof record === 'string') return record;
    // A record has no line end in it: what stands at an offset of the line stands in that column.
    const places = record.places.map(({ offset, source = 0 }) => ({ offset, line, column: source + 1 }));
    return { ...record, places };
  },
};

/** JSON: one record, or a list of records. */
export const json: TextFormat = { read: readJson };

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
  const ids = new Ids();
  for (const { line, ...span } of records) {
    const record = readRecord(text, span, path, line);
    const error = typeof record === 'string' ? record : ids.take(record.id, line);
    if (typeof record !== 'string') documents.push(record);
    if (error !== undefined) problems.push({ level: 'error', path, line, message: error });
  }
  if (documents.length === 0 && problems.length === 0) problems.push({ level: 'error', path, message: 'empty' });
  return { documents, problems };
}

function* numbered(text: string, spans: Iterable<JsonSpan>): Generator<Numbered> {
  let line = 1;
  let counted = 0;
  for (const { start, end } of spans) {
    for (; counted < start; counted++) if (text.charCodeAt(counted) === 10) line++;
    yield { start, end, line };
  }
}
