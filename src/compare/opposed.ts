import type { Bead, Side, Span } from '../model/index.js';
import type { CueClass } from './cue-words.js';
import { knowsCues } from './cues.js';
import { type Draft, draft } from './draft.js';
import type { Rule } from './rules/rule.js';
import { gapIn, sideOfSpan } from './sides.js';
import type { Comparing } from './story.js';
import { voicesIn } from './voices.js';
import { vote } from './vote.js';

/** What one document says: the words that show it, none where it says the contrary; undefined where it cannot be told. */
export type Stance = readonly Span[] | undefined;

/** The documents whose stance is the one against those whose stance is the other; who is unsure does not vote. */
export function opposed(
  comparing: Comparing,
  bead: Bead,
  position: number,
  stances: readonly Stance[],
  cueClass: CueClass,
  rule: Rule,
  holds: (spans: readonly Span[]) => boolean = isSaid,
): Draft[] {
  const having = (wanted: boolean): number[] =>
    stances.flatMap((stance, side) => (stance && holds(stance) === wanted ? [side] : []));
  const classes = [having(true), having(false)];
  if (classes.some((documents) => documents.length === 0)) return [];
  const telling = tellers(comparing, bead, cueClass).length;
  if (telling > 2 && comparing.source === undefined && !standsAlone(classes, telling)) return [];
  return vote(classes, comparing.source, voicesIn(comparing, bead)).flatMap(({ suspect, shown }): Draft[] => {
    const sides = shown.flatMap((side): Side[] => {
      const [article, span] = [comparing.articles[side], stances[side]?.[0]];
      const segment = article?.segments.find(
        ({ index, start, end }) => span && bead.sides[side]?.includes(index) && start <= span.start && span.end <= end,
      );
      if (article && span && segment) return [sideOfSpan(article, segment, span)];
      const gap = gapIn(comparing.articles, comparing.ladder, position, side);
      return gap ? [gap] : [];
    });
    return draft(comparing, rule, { sides, suspect, tie: bead.score });
  });
}

/**
 * Of three documents and more, one is held against at least two that agree, and against more than half of the others. In
 * who is unsure the words may hide, so that nobody may be unsure where the one has them and the others have not.
 */
function standsAlone([having = [], lacking = []]: readonly (readonly number[])[], telling: number): boolean {
  const agreeing = having.length + lacking.length - 1;
  if (lacking.length === 1 && having.length > 1) return 2 * agreeing > telling - 1;
  return having.length === 1 && lacking.length > 1 && agreeing === telling - 1;
}

/** The sides that could tell: of a document whose language has no words of the class, nothing can be expected. */
export const tellers = ({ articles }: Comparing, bead: Bead, cueClass: CueClass): number[] =>
  bead.sides.flatMap((segments, side) => {
    const article = articles[side];
    return segments.length > 0 && article && knowsCues(article, cueClass) ? [side] : [];
  });

const isSaid = (spans: readonly Span[]): boolean => spans.length > 0;
