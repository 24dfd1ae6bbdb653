import type { Article, Bead, Coverage, Fact, Finding, Story, Tie } from '../model/index.js';
import { contradictions } from './arithmetic/arithmetic.js';
import { calibrated } from './confidence.js';
import { coverageOf } from './coverage.js';
import type { Draft } from './draft.js';
import { unusualFormats } from './formats.js';
import { lostHedges } from './hedges.js';
import { mismatches } from './mismatch.js';
import { missingFacts } from './missing.js';
import { movedSegments } from './moved.js';
import { otherNames } from './names/names.js';
import { partialFacts } from './partial.js';
import { missingSegments } from './segments.js';
import { slotsOf } from './slots.js';
import { comparing, membersIn } from './story.js';
import { tiesOf } from './ties.js';
import { untranslatedSegments } from './untranslated.js';
import { wordingFindings } from './wording.js';

export interface CompareOptions {
  /** Language tag of the source: it is not voted on, and who departs from it is the suspect. */
  readonly source?: string;
}

export interface Comparison {
  readonly findings: readonly Finding[];
  readonly ties: readonly Tie[];
  readonly coverage: Coverage;
}

/** Sentences tied more loosely than this are not held against each other. */
const FLOOR = 0.1;

/** Compares the facts of one story bead by bead. `articles` are in the order of `story.documents` and of the beads' sides. */
export function compare(
  story: Story,
  articles: readonly Article[],
  ladder: readonly Bead[],
  options: CompareOptions,
): Comparison {
  const all = comparing(story, articles, ladder, options.source);
  const drafts: Draft[] = [];
  const ties: Tie[] = [];
  const tied = tiesOf(articles);
  const compared = new Set<Fact>();
  let underFloor = 0;
  for (const [position, bead] of ladder.entries()) {
    if (bead.sides.filter((segments) => segments.length > 0).length < 2) continue;
    if (bead.score < FLOOR) {
      underFloor++;
      continue;
    }
    drafts.push(...wordingFindings(all, bead, position), ...contradictions(all, bead));
    const stated = membersIn(all, bead);
    for (const place of slotsOf(stated)) {
      const members = place.slots.flatMap((slot) => slot.members);
      if (members.length > 1) for (const member of members) compared.add(member.fact);
      ties.push(...tied(position, place));
      const [only] = place.slots;
      if (place.unsure) continue;
      if (place.slots.length > 1) drafts.push(...mismatches(all, bead, place));
      else if (only) {
        drafts.push(...missingFacts(all, bead, position, only), ...partialFacts(all, bead, only, stated));
        drafts.push(...lostHedges(all, bead, only), ...unusualFormats(all, bead, only));
      }
    }
  }
  drafts.push(...otherNames(all), ...missingSegments(all), ...movedSegments(all), ...untranslatedSegments(all));
  return {
    findings: [...drafts.map(calibrated)],
    ties,
    coverage: coverageOf(articles, ladder, compared, underFloor),
  };
}
