import type { GivenSegment, Problem } from '../model/index.js';
import { type Draft, type DraftDocument, defined, isoDate, type TextFile, type TextFormat } from './format.js';

/** JSON lines: `{"id","text"|"segments","language"?,"title"?,"published"?,"url"?}`, one document a line. */
export const jsonl: TextFormat = { name: 'jsonl', extensions: ['jsonl', 'ndjson'], read: readJsonl };

function readJsonl({ path, text }: TextFile): Draft {
  const documents: DraftDocument[] = [];
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    if (raw.trim() !== '') {
      const record = readRecord(raw, path, start, line);
      const earlier = typeof record === 'string' ? undefined : lines.get(record.id);
      if (typeof record === 'string') {
        problems.push({ level: 'error', path, line, message: record });
      } else {
        documents.push(record);
        if (earlier === undefined) lines.set(record.id, line);
        else
          problems.push({
            level: 'error',
            path,
            line,
            message: `the id of line ${earlier} again: ${JSON.stringify(record.id)}`,
          });
      }
    }
    start = end + 1;
  }
  return { documents, problems };
}

/** The document of one line, or what is wrong with it. */
function readRecord(raw: string, path: string, source: number, line: number): DraftDocument | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(raw);
  } catch {
    return 'malformed JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'not a JSON object';
  const record = parsed as Readonly<Record<string, unknown>>;
  const { id = `${path}#${line}`, text, segments, language, title, published, url } = record;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" is neither a string nor a number';
  for (const [key, value] of Object.entries({ language, title, published, url })) {
    if (value !== undefined && value !== null && typeof value !== 'string') return `"${key}" is not a string`;
  }
  const content = contentOf(text, segments);
  if (typeof content === 'string') return content;
  if (content.text.trim() === '') return 'empty';
  const date = isoDate(published);
  if (published && !date) return `"published" is no ISO 8601 date: ${JSON.stringify(published)}`;
  const stated = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined);
  return defined({
    id: String(id),
    ...content,
    places: [{ offset: 0, source, line }],
    language: stated(language),
    title: stated(title),
    published: date,
    url: stated(url),
    line,
  }) as DraftDocument;
}

function contentOf(text: unknown, segments: unknown): Pick<DraftDocument, 'text' | 'given'> | string {
  if (segments === undefined) return typeof text === 'string' ? { text } : 'neither "text" nor "segments"';
  if (!Array.isArray(segments) || !segments.every((segment) => typeof segment === 'string')) {
    return '"segments" is not a list of strings';
  }
  const given: GivenSegment[] = [];
  let offset = 0;
  for (const segment of segments as readonly string[]) {
    // An entry of white space alone keeps its place in the list, as an empty segment.
    const before = segment.length - segment.trimStart().length;
    const trimmed = segment.trim();
    given.push({ start: offset + before, end: offset + before + trimmed.length });
    offset += segment.length + 1;
  }
  return { text: segments.join('\n'), given };
}
