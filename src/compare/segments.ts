import type { Bead, Fact, Severity } from '../model/index.js';
import { isInWords } from './closeness.js';
import { type Draft, draft } from './draft.js';
import { saidElsewhere } from './elsewhere.js';
import { omissions } from './missing.js';
import { isInNeighbours } from './neighbours.js';
import { factMissing } from './rules/fact-missing.js';
import { segmentAdded } from './rules/segment-added.js';
import { segmentMissing } from './rules/segment-missing.js';
import { gapIn, sideOfSegment } from './sides.js';
import type { Comparing } from './story.js';
import { voicesIn } from './voices.js';

/** How sure the ties before and after have to be for a gap between them to mean something. */
const SURE = 0.4;

/**
 * Sentences that some documents have and others lack, those with most facts first. Those that stand elsewhere are beads
 * of their own.
 */
export function missingSegments(comparing: Comparing): Draft[] {
  const found = comparing.ladder.flatMap((bead, position) =>
    missingAt(comparing, bead, position).map((missing) => ({ missing, facts: factsIn(comparing, bead).length })),
  );
  return found.sort((a, b) => b.facts - a.facts).map(({ missing }) => missing);
}

function missingAt(comparing: Comparing, bead: Bead, position: number): Draft[] {
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
  const gone = lacking.filter((side) => !isToldBeside(comparing, bead, position, side, present[0] ?? 0));
  if (gone.length === 0) return [];
  const severity = severityOfSegments(comparing, bead);
  return omissions(present, gone, comparing.source, voicesIn(comparing, bead)).flatMap(
    ({ rule, suspect, shown }): Draft[] => {
      const sides = shown.flatMap((side) => {
        const text = texts.find((candidate) => candidate.side === side);
        return text
          ? [sideOfSegment(text.article, text.segment)]
          : (gapIn(comparing.articles, comparing.ladder, position, side) ?? []);
      });
      const telling = { sides, suspect, tie: certainty, severity };
      return draft(comparing, rule === factMissing ? segmentMissing : segmentAdded, telling);
    },
  );
}

/**
 * The sentences beside the gap may tell it as well. Where it has figures, one of them has to be there; then, and where
 * it has none, the lengths decide.
 */
function isToldBeside(comparing: Comparing, bead: Bead, position: number, side: number, witness: number): boolean {
  const figures = factsIn(comparing, bead).filter((fact) => fact.kind !== 'name' && !isInWords(fact));
  if (figures.length > 0 && !figures.some((fact) => saidElsewhere(comparing, position, fact, side))) return false;
  return isInNeighbours(comparing, position, side, witness);
}

/** A sentence with figures weighs more than one without. */
const severityOfSegments = (comparing: Comparing, bead: Bead): Severity =>
  factsIn(comparing, bead).some((fact) => fact.kind !== 'name' && !isInWords(fact)) ? 'major' : 'minor';

/** What the documents state that have the sentence. */
const factsIn = (comparing: Comparing, bead: Bead): Fact[] =>
  bead.sides.flatMap((segments, side) => segments.flatMap((segment) => comparing.facts[side]?.get(segment) ?? []));

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
