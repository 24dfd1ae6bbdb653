import type { Segment } from '../model/index.js';
import { fold } from '../text/fold.js';
import { isWholeRun, tokenize } from '../text/tokens.js';
import { hasFinalStop } from './kind.js';
import { LIST_MARK } from './paragraphs.js';

/**
 * Marks what stands around an article without being part of it: bylines, "Source", "Comment (0)", source addresses,
 * time stamps, agency credits. No word is looked up: such lines stand at the head or the tail of a document, each a
 * paragraph of its own, short, without a final stop, and are an address, a bracketed count, a time stamp, a name, or a
 * word or two. They must stand around prose: a document of short lines alone is a list, and nothing in it is marked.
 */
export function markBoilerplate(text: string, segments: readonly Segment[]): Segment[] {
  const lines = linesOf(text, segments);
  const marked = new Set<number>();
  if (lines.some((line) => line.prose)) {
    for (const line of tailOf(lines)) marked.add(line.first);
    for (const line of headOf(text, lines)) marked.add(line.first);
    const credit = creditOf(text, segments, lines, marked);
    if (credit !== undefined) marked.add(credit);
  }
  return segments.map((segment, index) => (marked.has(index) ? { ...segment, boilerplate: true } : segment));
}

/** A paragraph as the eye sees it. */
interface Line {
  readonly text: string;
  readonly kind: Segment['kind'];
  /** Index of its first segment, and how many it has. */
  readonly first: number;
  readonly count: number;
  /** Ends with a stop, or is long: part of the article. */
  readonly prose: boolean;
}

function linesOf(text: string, segments: readonly Segment[]): Line[] {
  const lines: Line[] = [];
  for (let first = 0; first < segments.length; ) {
    let end = first;
    while (segments[end + 1]?.paragraph === segments[first]?.paragraph) end++;
    const whole = text.slice(segments[first]?.start, segments[end]?.end);
    const count = end - first + 1;
    const kind = segments[first]?.kind ?? 'sentence';
    lines.push({
      text: whole,
      kind,
      first,
      count,
      prose: count > 1 || whole.length > MAX_LENGTH || hasFinalStop(whole),
    });
    first = end + 1;
  }
  return lines;
}

/** Longer lines are prose, with or without a stop. */
const MAX_LENGTH = 100;

/** More short lines than this at the end are a list that belongs to the article. */
const MAX_TAIL = 6;

/** The lines after the last prose that look like furniture, unless a colon before them announces a list. */
function tailOf(lines: readonly Line[]): Line[] {
  let begin = lines.length;
  while (begin > 0 && isFurniture(lines[begin - 1])) begin--;
  const tail = lines.slice(begin);
  const plain = tail.filter((line) => !isSure(line.text));
  const listed = /[:：]\s*$/u.test(lines[begin - 1]?.text ?? '') || plain.length > MAX_TAIL || begin === 0;
  return listed ? tail.filter((line) => isSure(line.text)) : tail;
}

/**
 * Lines between the title and the first prose. A name there is taken for a byline where none of its words comes again in
 * the text: those of a sub-heading do.
 */
function headOf(text: string, lines: readonly Line[]): Line[] {
  const prose = lines.findIndex((line) => line.prose && !isSure(line.text));
  return lines.slice(0, Math.max(0, prose)).filter((line, index) => {
    if (line.count > 1 || line.kind === 'item') return false;
    if (isSure(line.text)) return true;
    if (index === 0 || !isNameLike(line.text) || /\p{Nd}/u.test(line.text)) return false;
    const after = lines[index + 1]?.first ?? 0;
    return after > 0 && !comesAgain(line.text, text, text.indexOf(line.text) + line.text.length);
  });
}

/** `(dpa)`, `(AFP/Reuters)` after the last sentence of the text, on the same line. */
function creditOf(text: string, segments: readonly Segment[], lines: readonly Line[], marked: ReadonlySet<number>) {
  const last = lines.findLast((line) => !marked.has(line.first));
  if (!last || last.count < 2) return undefined;
  const index = last.first + last.count - 1;
  const segment = segments[index];
  const content = segment ? text.slice(segment.start, segment.end) : '';
  if (hasFinalStop(content) || !/^[([（【][^\p{Nd}()]{2,30}[)\]）】]$/u.test(content)) return undefined;
  return wordCount(content) <= 3 ? index : undefined;
}

function isFurniture(line: Line | undefined): boolean {
  if (!line || line.count > 1 || line.kind === 'item' || line.kind === 'cell' || LIST_MARK.test(line.text))
    return false;
  if (isSure(line.text)) return true;
  if (line.prose || /\p{Nd}/u.test(line.text)) return false;
  const words = wordCount(line.text);
  return words <= 3 || (words <= 7 && (isNameLike(line.text) || /[:：|/]/u.test(line.text)));
}

/** An address, a bracketed count or a time stamp, with a few words beside it at most. */
function isSure(line: string): boolean {
  if (line.length > MAX_LENGTH * 4) return false;
  const rest = line.replace(/(?:https?:\/\/|www\.)\S+/giu, '');
  if (rest !== line) return wordCount(rest) <= 4;
  if (line.length > MAX_LENGTH || hasFinalStop(line)) return false;
  if (/^\D*[(（[]\s*\p{Nd}+\s*[)）\]]$/u.test(line)) return wordCount(line) <= 3;
  const groups = line.match(/\p{Nd}+/gu)?.length ?? 0;
  return groups >= 3 && /\p{Nd}[:：/.-]\p{Nd}/u.test(line) && wordCount(line) <= 2;
}

/** Words, where a script writes them apart; where it writes them together, four characters count as one. */
function wordCount(line: string): number {
  let words = 0;
  let together = 0;
  const tokens = tokenize(line);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'letters') continue;
    if (isWholeRun(tokens, at)) words++;
    else together += token.end - token.start;
  }
  return words + Math.ceil(together / 4);
}

/** Most words begin in upper case: `By Anna Weber and Tom Klein`. */
function isNameLike(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const upper = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= 2 && words.length <= 7 && upper >= 2 && upper >= words.length * 0.6 && !hasFinalStop(line);
}

/** Whether a word of four letters or more of the line stands again in the text after it. */
function comesAgain(line: string, text: string, from: number): boolean {
  const rest = fold(text.slice(from, from + 20_000));
  return (line.match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => rest.includes(fold(word)));
}
