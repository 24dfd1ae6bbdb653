import type { Locale } from '../locale/index.js';
import type { Span } from '../model/index.js';
import type { Cut } from './cut.js';
import type { Paragraph } from './paragraphs.js';
import { RULES } from './rules/index.js';
import type { CommonWords } from './words.js';

/** What a rule may look at besides the cut. */
export interface Context {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly locale: Locale;
  readonly common: CommonWords;
  /** The document ends its sentences with a stop of its own script rather than with a full stop. */
  readonly ownStops: boolean;
  /** Whether the document has round and corner brackets at all: most have none of the one or the other. */
  readonly brackets: { readonly round: boolean; readonly corner: boolean };
  /** Where the sentence before the cut begins, after the cuts that were taken away so far. */
  readonly start: number;
}

/** True where a cut ends no sentence. A rule looks at a bounded stretch around the cut, so that all is linear. */
export type Rule = (cut: Cut, context: Context) => boolean;

/** The sentences of a paragraph: what stands between those cuts that no rule takes away. */
export function mergeCuts(
  cuts: readonly Cut[],
  paragraph: Paragraph,
  { text, locale, common, ownStops, brackets }: Omit<Context, 'paragraph' | 'start'>,
): Span[] {
  const pieces: Span[] = [];
  let { start } = paragraph;
  for (const cut of cuts) {
    const around: Context = { text, paragraph, locale, common, ownStops, brackets, start };
    if (RULES.some((rule) => rule(cut, around))) continue;
    pieces.push({ start, end: cut.end });
    start = cut.next;
  }
  if (start < paragraph.end) pieces.push({ start, end: paragraph.end });
  return pieces;
}
