import type { Article, Bead, Segment, Span } from '../model/index.js';
import type { CueClass } from './cue-words.js';
import { cuesIn, isToldFreely, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import type { Rule } from './rules/rule.js';
import type { Comparing } from './story.js';

/** Two sets of words of which a sentence has only one: rose and fell, must and may. */
export interface Contrary {
  readonly cueClass: CueClass;
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** In a sentence longer than this, in UTF-16 units, the words may be of two clauses. */
  readonly longest?: number;
  /** Words that say something else right before a figure: "some 40 villages" are about 40. */
  readonly freeBeforeFigure?: readonly string[];
}

/** About as long as a sentence of one clause is. */
export const ONE_CLAUSE = 110;

/**
 * Documents that have only words of the one set against documents that have only words of the other; a text that has
 * both, or neither, says nothing. A negation turns both round ("did not fall below" is "stayed above", "must not" is
 * "darf nicht", may not), so that sentences with one are passed over.
 */
export function contraries(
  comparing: Comparing,
  bead: Bead,
  position: number,
  contrary: Contrary,
  rule: Rule,
): Draft[] {
  const { articles } = comparing;
  const segments = singleSegments(articles, bead) ?? [];
  const sides = segments.map((segment, side) => sideTaken(articles[side], segment, contrary));
  if (!areOpposed(sides)) return [];
  const saysOne = new Set(sides.flatMap((taken) => (taken?.value === 'one' ? taken.cues : [])));
  const stances = sides.map((taken): Stance => taken?.cues);
  const holds = ([first]: readonly Span[]): boolean => first !== undefined && saysOne.has(first);
  const drafts = opposed(comparing, bead, position, stances, contrary.cueClass, rule, holds);
  // Asked last, for few sentences have come this far.
  const negated = drafts.length > 0 && segments.some((segment, side) => isNegated(articles[side], segment));
  return negated ? [] : drafts;
}

/** Whether one text has a word where another has its contrary. */
export function areContrary(
  articles: readonly Article[],
  segments: readonly (Segment | undefined)[],
  contrary: Contrary,
): boolean {
  return areOpposed(segments.map((segment, side) => sideTaken(articles[side], segment, contrary)));
}

const areOpposed = (sides: readonly Taken[]): boolean =>
  sides.some((taken) => taken?.value === 'one') && sides.some((taken) => taken?.value === 'other');

type Taken = { readonly value: 'one' | 'other'; readonly cues: readonly Span[] } | undefined;

/** Of which set alone a text has words, and where. */
function sideTaken(
  article: Article | undefined,
  segment: Segment | undefined,
  { cueClass, one, other, longest, freeBeforeFigure = [] }: Contrary,
): Taken {
  const said = article && segment ? cuesIn(article, segment, cueClass) : undefined;
  // Asked last, for most sentences have no such word.
  if (!article || !segment || !said || said.length === 0 || isToldFreely(article, segment, longest)) return undefined;
  const { text } = article.document;
  const cues = said.filter(
    ({ value, end }) => !freeBeforeFigure.includes(value) || !FIGURE.test(text.slice(end, end + 2)),
  );
  const [left = [], right = []] = [one, other].map((values) => cues.filter(({ value }) => values.includes(value)));
  if (left.length > 0 === right.length > 0) return undefined;
  return left.length > 0 ? { value: 'one', cues: left } : { value: 'other', cues: right };
}

const FIGURE = /^\s?\p{Nd}/u;

function isNegated(article: Article | undefined, segment: Segment | undefined): boolean {
  const cues = article && segment ? cuesIn(article, segment, 'negation') : undefined;
  return cues?.some(({ value }) => value === 'sure') ?? false;
}
