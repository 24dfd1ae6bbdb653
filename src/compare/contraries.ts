import type { Bead, Span } from '../model/index.js';
import { type CueClass, cuesIn, isToldFreely, singleSegments } from './cues.js';
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
}

/** About as long as a sentence of one clause is. */
export const ONE_CLAUSE = 110;

/**
 * Documents that have only words of the one set against documents that have only words of the other; a text that has
 * both, or neither, says nothing.
 */
export function contraries(
  comparing: Comparing,
  bead: Bead,
  position: number,
  contrary: Contrary,
  rule: Rule,
): Draft[] {
  const { cueClass, one, other, longest } = contrary;
  const saysOne = new Set<Span>();
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    if (!article || !segment || isToldFreely(article, segment, longest)) return undefined;
    const cues = cuesIn(article, segment, cueClass);
    const [left, right] = [one, other].map((values) => cues?.filter(({ value }) => values.includes(value)) ?? []);
    if (!left || !right || left.length > 0 === right.length > 0) return undefined;
    for (const cue of left) saysOne.add(cue);
    return left.length > 0 ? left : right;
  });
  const holds = ([first]: readonly Span[]): boolean => first !== undefined && saysOne.has(first);
  return stances ? opposed(comparing, bead, position, stances, rule, holds) : [];
}
