import type { Block, Document, Span } from '../model/index.js';

/** A stretch of a document that no segment crosses the borders of. */
export interface Paragraph extends Span {
  /** What the file's markup says it is; undefined where there is none. */
  readonly kind?: Block['kind'];
}

/**
 * The paragraphs of a document: those its markup names, else its lines. A line end alone ends a paragraph, unless the
 * text was wrapped to a width.
 */
export function paragraphsOf(document: Document): Paragraph[] {
  if (document.blocks) return document.blocks.map(({ start, end, kind }) => ({ start, end, kind }));
  const { text } = document;
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number } | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined;
      continue;
    }
    if (
      open &&
      last &&
      width > 0 &&
      isFull(text, last, line, width) &&
      !LIST_MARK.test(text.slice(line.start, line.start + 8))
    ) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
    last = line;
  }
  return paragraphs;
}

/** A line without the white space around it; empty lines are kept. */
interface Line extends Span {
  /** Characters up to the line's end, as the writer's editor counts a width. */
  readonly width: number;
}

/** `• `, `- `, `3. `, `(b) ` at the head of a line. */
export const LIST_MARK = /^(?:[-–—*+•◦▪‣·●○■□►]|\(?(?:\p{Nd}{1,3}|\p{L})[.)])\s/u;

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/gu;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = start + line.trim().length;
    lines.push({ start: Math.min(start, to), end: Math.min(end, to), width: line.trimEnd().length });
  };
  for (const { index, 0: mark } of text.matchAll(LINE_END)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return lines;
}

/**
 * The width a text was wrapped to, or 0. In wrapped text the first word of a line would not have fitted on the line
 * before it; where each line is a paragraph, that is so by chance alone, and some lines are long.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.width);
  if (width > MAX_WIDTH || width < MIN_WIDTH) return 0;
  let pairs = 0;
  let full = 0;
  let open = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || line.start === line.end || next.start === next.end) continue;
    pairs++;
    if (!isFull(text, line, next, width)) continue;
    full++;
    if (!/[\p{STerm}…:]['"’”»)\]]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end))) open++;
  }
  return pairs >= 2 && full >= pairs * 0.7 && open >= full * 0.5 ? width : 0;
}

const MIN_WIDTH = 30;
const MAX_WIDTH = 140;

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const head = text.slice(next.start, Math.min(next.end, next.start + MAX_WIDTH));
  const first = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(head) ? 2 : head.search(/\s|$/u);
  return line.width + 1 + first > width - 3;
}
