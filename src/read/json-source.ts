/** A stretch of JSON source. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
}

/** The members of an object or the elements of an array, as spans of the source, which is known to be valid JSON. */
export function* membersOf(source: string, span: JsonSpan): Generator<JsonSpan & { readonly key: string | undefined }> {
  let at = skipSpace(source, span.start);
  const isObject = source[at] === '{';
  at = skipSpace(source, at + 1);
  while (at < span.end && source[at] !== '}' && source[at] !== ']') {
    let key: string | undefined;
    if (isObject) {
      const end = valueEnd(source, at);
      key = JSON.parse(source.slice(at, end));
      at = skipSpace(source, skipSpace(source, end) + 1);
    }
    const end = valueEnd(source, at);
    yield { key, start: at, end };
    at = skipSpace(source, end);
    if (source[at] === ',') at = skipSpace(source, at + 1);
  }
}

/** A string of the source, as pieces that stand there as they stand in the value, each escape a piece of its own. */
export function* piecesOfString(
  source: string,
  { start, end }: JsonSpan,
): Generator<{ offset: number; source: number }> {
  const inner = source.slice(start + 1, end - 1);
  let offset = 0;
  let at = 0;
  for (const { 0: sequence, index } of inner.matchAll(/\\(?:u[\da-fA-F]{4}|.)/gsu)) {
    if (index > at) yield { offset, source: start + 1 + at };
    offset += index - at;
    yield { offset, source: start + 1 + index };
    offset++;
    at = index + sequence.length;
  }
  if (at < inner.length || inner === '') yield { offset, source: start + 1 + at };
}

const SPACE = /[ \t\r\n]*/y;

function skipSpace(source: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(source)?.[0].length ?? 0);
}

/** The end of the value that begins at an offset. */
function valueEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; ) {
    const mark = source[at] ?? '';
    if (mark === '"') at = stringEnd(source, at);
    else {
      if ('{['.includes(mark)) depth++;
      else if ('}]'.includes(mark)) depth--;
      // A number or a name ends where something else begins.
      else if (depth === 0 && ', \t\r\n:'.includes(mark)) return at;
      if (depth < 0) return at;
      at++;
      if (depth > 0 || !'}]'.includes(mark)) continue;
    }
    if (depth === 0) return at;
  }
  return source.length;
}

function stringEnd(source: string, start: number): number {
  for (let quote = source.indexOf('"', start + 1); quote >= 0; quote = source.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (source[quote - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return quote + 1;
  }
  return source.length;
}
