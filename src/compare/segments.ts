import type { Severity } from '../model/index.js';
import { isInWords } from './closeness.js';
import { type Draft, draft } from './draft.js';
import { omissions } from './missing.js';
import { isInNeighbours } from './neighbours.js';
import { factMissing } from './rules/fact-missing.js';
import { segmentAdded } from './rules/segment-added.js';
import { segmentMissing } from './rules/segment-missing.js';
import { gapIn, sideOfSegment } from './sides.js';
import type { Comparing } from './story.js';

/** How sure the ties before and after have to be for a gap between them to mean something. */
const SURE = 0.4;

/** Sentences that some documents have and others lack. Those that stand elsewhere are beads of their own. */
export function missingSegments(comparing: Comparing): Draft[] {
  return comparing.ladder.flatMap((bead, position): Draft[] => {
    const present = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
    const lacking = bead.sides.flatMap((segments, side) => (segments.length === 0 ? [side] : []));
    if (present.length === 0 || lacking.length === 0 || bead.partial) return [];
    const certainty = Math.min(certaintyBeside(comparing, position, -1), certaintyBeside(comparing, position, 1));
    if (certainty < SURE) return [];
    const texts = present.flatMap((side) => {
      const article = comparing.articles[side];
      const segment = article?.segments[bead.sides[side]?.[0] ?? -1];
      return article && segment && !segment.boilerplate ? [{ article, segment, side }] : [];
    });
    if (texts.length < present.length) return [];
    const gone = lacking.filter((side) => !isInNeighbours(comparing, position, side, present[0] ?? 0));
    if (gone.length === 0) return [];
    const severity = severityOfSegments(comparing, position);
    return omissions(present, gone, comparing.source).flatMap(({ rule, suspect, shown }): Draft[] => {
      const sides = shown.flatMap((side) => {
        const text = texts.find((candidate) => candidate.side === side);
        return text
          ? [sideOfSegment(text.article, text.segment)]
          : (gapIn(comparing.articles, comparing.ladder, position, side) ?? []);
      });
      const telling = { sides, suspect, tie: certainty, severity };
      return draft(comparing, rule === factMissing ? segmentMissing : segmentAdded, telling);
    });
  });
}

/** A sentence with figures weighs more than one without. */
function severityOfSegments(comparing: Comparing, position: number): Severity {
  const figures = comparing.ladder[position]?.sides.some((segments, side) =>
    segments.some((segment) =>
      (comparing.facts[side]?.get(segment) ?? []).some((fact) => fact.kind !== 'name' && !isInWords(fact)),
    ),
  );
  return figures ? 'major' : 'minor';
}

/**
 * The score of the next whole bead in one direction. The borders of the documents are sure; a gap beside an opposite
 * gap is more likely a pair of sentences that was not recognised.
 */
function certaintyBeside(comparing: Comparing, position: number, step: -1 | 1): number {
  const bead = comparing.ladder[position];
  for (let at = position + step; bead; at += step) {
    const next = comparing.ladder[at];
    if (!next) return 1;
    if (next.moved) continue;
    if (next.sides.every((segments) => segments.length > 0)) return next.score;
    if (next.sides.some((segments, side) => segments.length > 0 && bead.sides[side]?.length === 0)) return 0;
  }
  return 0;
}
