import type { Article, Bead, Coverage, Finding, Story, Tie } from '../model/index.js';
import { contradictions } from './arithmetic/arithmetic.js';
import { calibrated } from './confidence.js';
import { coverageOf } from './coverage.js';
import type { Draft } from './draft.js';
import { movedSegments } from './moved.js';
import { otherNames } from './names/names.js';
import { type Rung, rungsOf } from './rung.js';
import { missingSegments } from './segments.js';
import { statements } from './statements.js';
import { type Comparing, comparing } from './story.js';
import { untranslatedSegments } from './untranslated.js';
import { WORDINGS } from './wording.js';

export interface CompareOptions {
  /** Language tag of the source: it is not voted on, and who departs from it is the suspect. */
  readonly source?: string;
}

/** A story that was aligned: `articles` are in the order of `story.documents` and of the beads' sides. */
export interface Aligned {
  readonly story: Story;
  readonly articles: readonly Article[];
  readonly ladder: readonly Bead[];
}

export interface Comparison {
  readonly findings: readonly Finding[];
  readonly ties: readonly Tie[];
  readonly coverage: Coverage;
}

/** Compares the facts of a story bead by bead. */
export const compare = (story: Aligned, options: CompareOptions): Comparison =>
  compareEach([story], options)[0] as Comparison;

/** The same of many: of short ones, in less time than one by one. */
export const compareEach = (stories: readonly Aligned[], options: CompareOptions): Comparison[] =>
  blocksOf(stories).flatMap((some) => {
    const all = some.map(({ story, articles, ladder }) => comparing(story, articles, ladder, options.source));
    const ladders = all.map(rungsOf);
    for (const block of blocksOf(ladders.flatMap(({ rungs }) => rungs))) {
      for (const find of OF_RUNGS) for (const rung of block) rung.drafts.push(...find(rung));
    }
    const ofStories = OF_STORIES.map((find) => find(all));
    return ladders.map(({ rungs, underFloor }, at) => {
      const drafts = [...rungs.flatMap((rung) => rung.drafts), ...ofStories.flatMap((found) => found[at] ?? [])];
      const compared = new Set(rungs.flatMap((rung) => rung.compared));
      const { articles, ladder } = all[at] as Comparing;
      return {
        findings: drafts.map(calibrated),
        ties: rungs.flatMap(({ ties }) => ties),
        coverage: coverageOf(articles, ladder, compared, underFloor),
      };
    });
  });

const OF_RUNGS: readonly ((rung: Rung) => Draft[])[] = [...WORDINGS, contradictions, statements];

/** What is asked of whole stories: of all at once, or of one after the other. */
const OF_STORIES: readonly ((all: readonly Comparing[]) => Draft[][])[] = [
  otherNames,
  ...[missingSegments, movedSegments, untranslatedSegments].map((find) => (all: readonly Comparing[]) => all.map(find)),
];

/** As in `extract`, one question is asked of some before the next one is: all of them together are much code. */
const AT_ONCE = 32;

function blocksOf<T>(all: readonly T[]): (readonly T[])[] {
  if (all.length <= AT_ONCE) return [all];
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) =>
    all.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
  );
}
