import type { Article, Bead } from '../model/index.js';
import type { LadderFormat } from './ladder.js';
import { safe } from './text/safe.js';

/** One bead a line: both texts, then the score. TSV has no quoting: tabs and line breaks inside a text become spaces. */
export const ladderTsv: LadderFormat = function* (ladder, source, target) {
  for (const [from, to, { score }] of pairsOf(ladder, source, target)) {
    yield `${cell(from)}\t${cell(to)}\t${score.toFixed(4)}\n`;
  }
};

/**
 * hunalign's ladder: the first segments of each stretch that follows, and its score; the last line is past both ends.
 * Beads that stand out of order cannot be written so: their segments stand alone.
 */
export const ladderRungs: LadderFormat = function* (ladder, source, target) {
  let [i, j] = [0, 0];
  const ordered = ladder.filter(({ moved }) => !moved);
  for (const { sides, score } of ordered) {
    const [from, to] = [sides[0]?.[0], sides[1]?.[0]];
    // What moved away is left over before this bead: it stands alone, the first document's segments first.
    while (from !== undefined && i < from) yield `${i++}\t${j}\t0\n`;
    while (to !== undefined && j < to) yield `${i}\t${j++}\t0\n`;
    yield `${i}\t${j}\t${score.toFixed(4)}\n`;
    i += sides[0]?.length ?? 0;
    j += sides[1]?.length ?? 0;
  }
  while (i < source.segments.length) yield `${i++}\t${j}\t0\n`;
  while (j < target.segments.length) yield `${i}\t${j++}\t0\n`;
  yield `${i}\t${j}\t0\n`;
};

/** The two texts of each bead, segments joined by a space. */
export function* pairsOf(
  ladder: readonly Bead[],
  source: Article,
  target: Article,
): Generator<readonly [string, string, Bead]> {
  for (const bead of ladder) yield [textOf(source, bead.sides[0]), textOf(target, bead.sides[1]), bead];
}

function textOf({ document, segments }: Article, indices: readonly number[] = []): string {
  return indices.map((index) => document.text.slice(segments[index]?.start, segments[index]?.end)).join(' ');
}

const cell = (text: string): string => safe(text).replace(/\t/gu, ' ');
