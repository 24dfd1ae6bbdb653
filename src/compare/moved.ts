import type { Article, Bead, Side } from '../model/index.js';
import { type Draft, draft } from './draft.js';
import { segmentMoved } from './rules/segment-moved.js';
import { sideOfSpan } from './sides.js';
import type { Comparing } from './story.js';

/** Sentences that stand elsewhere, those that moved together as one. */
export function movedSegments(comparing: Comparing): Draft[] {
  const blocks = new Map<number, number[]>();
  comparing.ladder.forEach(({ moved, block = 0 }, position) => {
    if (moved) blocks.set(block, [...(blocks.get(block) ?? []), position]);
  });
  if (blocks.size === 0) return [];
  const gaps = comparing.articles.map((_, document) => gapsIn(comparing.ladder, document));
  return [...blocks.values()].flatMap((positions) => movedAt(comparing, positions, gaps));
}

function movedAt(comparing: Comparing, positions: readonly number[], gaps: readonly (readonly Gap[])[]): Draft[] {
  const { articles, ladder } = comparing;
  const [first = 0] = positions;
  const beads = positions.flatMap((position) => ladder[position] ?? []);
  const present = articles.flatMap((article, document) => {
    const side = passageOf(article, beads, document);
    return side ? [{ document, side }] : [];
  });
  const strayed = present.filter(({ document }) => {
    const [before, after] = gaps[document]?.[first] ?? EVERYWHERE;
    const own = ladder[first]?.sides[document]?.[0] ?? 0;
    return own <= before || after <= own;
  });
  const [alone] = strayed;
  const isAlone = strayed.length === 1 && present.length > 2;
  const tie = beads.reduce((sum, { score }) => sum + score, 0) / Math.max(1, beads.length);
  const sides = present.map(({ side }) => side);
  return draft(comparing, segmentMoved, { sides, suspect: isAlone && alone ? alone.document : null, tie });
}

/** From the first to the last sentence of the block. */
function passageOf(article: Article, beads: readonly Bead[], document: number): Side | undefined {
  const indices = beads.flatMap(({ sides }) => sides[document] ?? []);
  const [first, last] = [article.segments[indices[0] ?? -1], article.segments[indices.at(-1) ?? -1]];
  return first && last && sideOfSpan(article, first, { start: first.start, end: last.end });
}

/** The sentences of a document that stand in order next before and next behind a place of the ladder. */
type Gap = readonly [before: number, after: number];

const EVERYWHERE: Gap = [-1, Number.POSITIVE_INFINITY];

/** By place of the ladder, gone through once each way: a text that was turned around has moved in nearly all of them. */
function gapsIn(ladder: readonly Bead[], document: number): Gap[] {
  let [before, after] = EVERYWHERE;
  const ends = ladder.map(({ moved, sides }) => {
    const reached = before;
    if (!moved) before = sides[document]?.at(-1) ?? before;
    return reached;
  });
  const gaps: Gap[] = [];
  for (let at = ladder.length - 1; at >= 0; at--) {
    gaps[at] = [ends[at] ?? -1, after];
    const bead = ladder[at];
    if (!bead?.moved) after = bead?.sides[document]?.[0] ?? after;
  }
  return gaps;
}
