/** A stretch that stands in a file as it stands in the text: `length` code units from `from` in the text, `at` in the file. */
export interface Piece {
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/**
 * How a text lies in the source it was parsed from. The two are the same but for character references (`&amp;`),
 * escapes (`\*`) and line ends, so they are walked side by side, and a new piece begins wherever they part.
 */
export function piecesOf(value: string, source: string): Piece[] {
  if (value.length === source.length) return value === '' ? [] : [{ from: 0, at: 0, length: value.length }];
  const pieces: Piece[] = [];
  let from = 0;
  let begun = 0;
  let at = 0;
  const cut = (i: number): void => {
    if (i > from) pieces.push({ from, at: begun, length: i - from });
  };
  for (let i = 0; i < value.length; ) {
    const reference = source[at] === '&' ? referenceAt(source, at) : '';
    const escaped = source[at] === '\\' && source[at + 1] === value[i] && value[i + 1] !== source[at + 1];
    if (source[at] === value[i] && !escaped && (reference === '' || value.startsWith(reference, i))) {
      i++;
      at++;
      continue;
    }
    cut(i);
    if (reference === '') {
      // An escape, a carriage return, or what the parser dropped: the next such character is meant.
      const next = escaped ? at + 1 : source.indexOf(value[i] ?? '', at);
      if (next >= 0) at = next;
      [from, begun] = [i, at];
      i++;
      at++;
      continue;
    }
    const length = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    pieces.push({ from: i, at, length });
    i += length;
    at += reference.length;
    [from, begun] = [i, at];
  }
  cut(value.length);
  return pieces;
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/y;

function referenceAt(source: string, at: number): string {
  REFERENCE.lastIndex = at;
  return REFERENCE.exec(source)?.[0] ?? '';
}
