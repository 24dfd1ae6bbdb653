import stringWidth from 'string-width';
import type { Article, Discrepancy, Side } from '../../model/index.js';
import type { View } from '../formats.js';
import { positionOf } from '../position.js';
import type { Paint } from './paint.js';
import { representatives } from './representatives.js';
import { isolate, RIGHT_TO_LEFT, safe } from './safe.js';
import { wrap } from './wrap.js';

/**
 * The sentences a discrepancy was found in: two of them side by side where the width allows and both run the same way,
 * otherwise one under the other. Of many versions a few stand for all, and the rest are named on one line.
 */
export function* sidesOf(
  { sides, suspect }: Discrepancy,
  articles: readonly Article[],
  label: (id: string) => string,
  view: View,
  style: Paint,
): Iterable<string> {
  const { shown, named } = representatives(sides, suspect);
  const blocks = shown.map((side) => ({
    head: headOf(side, articles, label),
    text: markedText(side, articles, side.document === suspect, style),
    gap: side.segment === null,
    plain: side.segmentText ?? '',
  }));
  const [left, right, ...others] = blocks;
  const half = Math.floor((view.width - INDENT - GUTTER) / 2);
  const rightToLeft = blocks.some((block) => RIGHT_TO_LEFT.test(block.plain));
  const gap = blocks.some((block) => block.gap);
  if (left && right && others.length === 0 && half >= NARROWEST && !rightToLeft && !gap) {
    const columns = [left, right].map((block) => [style.faint(block.head), ...wrap(block.text, half)]);
    const height = Math.max(...columns.map((column) => column.length));
    for (let row = 0; row < height; row++) {
      const cell = columns[0]?.[row] ?? '';
      const padding = ' '.repeat(Math.max(0, half - stringWidth(cell)) + GUTTER);
      yield `${' '.repeat(INDENT)}${cell}${padding}${columns[1]?.[row] ?? ''}`.trimEnd();
      yield '\n';
    }
    return;
  }
  for (const block of blocks) {
    yield `${' '.repeat(INDENT)}${style.faint(block.gap ? `${block.head} (nothing here)` : block.head)}\n`;
    if (block.gap) continue;
    for (const row of wrap(block.text, view.width - INDENT - 2)) {
      // Each line is isolated by itself: an isolate does not reach over a line break.
      yield `${' '.repeat(INDENT + 2)}${isolate(row)}\n`;
    }
  }
  if (named.length === 0) return;
  const rest = `also ${named.map((side) => headOf(side, articles, label)).join(', ')}`;
  for (const row of wrap(rest, view.width - INDENT)) yield `${' '.repeat(INDENT)}${style.faint(row)}\n`;
}

const INDENT = 4;
const GUTTER = 3;
/** Columns that a side needs to be pleasant to read beside another. */
const NARROWEST = 56;

/** `de articles/de.txt:3:41`, or the row of a table. */
function headOf(side: Side, articles: readonly Article[], label: (id: string) => string): string {
  const document = articles.find((article) => article.document.id === side.document)?.document;
  if (!document) return label(side.document);
  const { line, column, unit = side.unit } = positionOf(document, side.start);
  const place = unit === undefined ? `${document.path}:${line}:${column}` : `${document.path} ${unit}`;
  const name = label(document.id);
  return safe(name === document.id ? place : `${name} ${place}`);
}

/** The whole sentence with the disagreeing span marked; a gap is said to be one. */
function markedText(side: Side, articles: readonly Article[], suspect: boolean, style: Paint): string {
  const article = articles.find(({ document }) => document.id === side.document);
  const segment = side.segment === null ? undefined : article?.segments[side.segment];
  if (!article || !segment || side.segmentText === null) return '';
  const { text } = article.document;
  const cut = (start: number, end: number): string => safe(text.slice(Math.max(start, segment.start), end));
  if (side.start === side.end || (side.start <= segment.start && side.end >= segment.end)) {
    return safe(side.segmentText);
  }
  const before = cut(segment.start, side.start);
  const after = safe(text.slice(side.end, Math.max(segment.end, side.end)));
  return `${before}${style.mark(cut(side.start, side.end), suspect)}${after}`;
}
