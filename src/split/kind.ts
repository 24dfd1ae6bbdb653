import type { Segment, Span } from '../model/index.js';
import { LIST_MARK, type Paragraph } from './paragraphs.js';

/** What the segments of a paragraph are. */
export function kindOf(text: string, paragraph: Paragraph, pieces: readonly Span[]): Segment['kind'] {
  if (paragraph.kind) return paragraph.kind === 'paragraph' ? 'sentence' : paragraph.kind;
  if (LIST_MARK.test(text.slice(paragraph.start, paragraph.start + 8))) return 'item';
  return pieces.length === 1 && isHeading(text.slice(paragraph.start, paragraph.end)) ? 'heading' : 'sentence';
}

/** Ends as a sentence does, or as a clause that goes on in the next paragraph; quotes and brackets may follow. */
export function hasFinalStop(line: string): boolean {
  return /[\p{STerm}…:;,،、，：][\p{Pe}\p{Pf}\p{Pi}"'/.\s]*$/u.test(line.slice(-12));
}

/** A short line without a final stop, such as `520 cooperatives are working well`. */
function isHeading(line: string): boolean {
  return line.length <= MAX_HEADING && !hasFinalStop(line);
}

const MAX_HEADING = 120;
