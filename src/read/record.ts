import type { GivenSegment } from '../model/index.js';
import { type DraftDocument, type DraftPlace, defined, isoDate } from './format.js';
import { type JsonSpan, membersOf, piecesOfString } from './json-source.js';

/**
 * The document of a JSON record `{"id"?,"text"|"segments","language"?,"title"?,"published"?,"url"?}`, or what is wrong
 * with it.
 *
 * @param span where the record stands in the file.
 */
export function readRecord(file: string, span: JsonSpan, path: string, line: number): DraftDocument | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.slice(span.start, span.end));
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
    places: placesOf(file, span, segments !== undefined),
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

/** Where each piece of the text, or of the segments joined by line feeds, stands in the file. */
function placesOf(file: string, span: JsonSpan, inSegments: boolean): DraftPlace[] {
  let value: JsonSpan | undefined;
  for (const member of membersOf(file, span)) if (member.key === (inSegments ? 'segments' : 'text')) value = member;
  if (!value) return [{ offset: 0, source: span.start }];
  const places: DraftPlace[] = [];
  let from = 0;
  for (const string of inSegments ? membersOf(file, value) : [value]) {
    for (const { offset, source } of piecesOfString(file, string)) places.push({ offset: from + offset, source });
    from += JSON.parse(file.slice(string.start, string.end)).length + 1;
  }
  return places;
}
