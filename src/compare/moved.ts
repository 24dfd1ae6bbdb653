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
  return [...blocks.values()].flatMap((positions) => movedAt(comparing, positions));
}

function movedAt(comparing: Comparing, positions: readonly number[]): Draft[] {
  const { articles, ladder } = comparing;
  const beads = positions.flatMap((position) => ladder[position] ?? []);
  const present = articles.flatMap((article, document) => {
    const side = passageOf(article, beads, document);
    return side ? [{ document, side }] : [];
  });
  const strayed = present.filter(({ document }) => !isInPlace(ladder, positions[0] ?? 0, document));
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

/** Whether a document has the bead where the ladder has it, between its own neighbours in order. */
function isInPlace(ladder: readonly Bead[], position: number, document: number): boolean {
  const own = ladder[position]?.sides[document]?.[0] ?? 0;
  const inOrder = (bead: Bead): boolean => !bead.moved && (bead.sides[document]?.length ?? 0) > 0;
  const before = ladder.slice(0, position).findLast(inOrder)?.sides[document]?.at(-1) ?? -1;
  const after = ladder.slice(position + 1).find(inOrder)?.sides[document]?.[0] ?? Number.POSITIVE_INFINITY;
  return before < own && own < after;
}
