import type { PageFact } from './data.js';

/** A place of a finding within one segment. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Index of the finding in the story. */
  readonly finding: number;
}

/** A stretch of a segment over which nothing begins or ends. */
export interface Run {
  readonly text: string;
  /** Index among the segment's facts. */
  readonly fact?: number;
  /** Index of the finding; of several, the one that covers least. */
  readonly finding?: number;
}

/** Cuts a segment where facts and findings begin and end, so that each piece can be one element. */
export function runsOf(text: string, facts: readonly PageFact[], marks: readonly Mark[]): Run[] {
  const edges = new Set([0, text.length]);
  for (const [start, end] of facts) edges.add(start).add(end);
  for (const { start, end } of marks) edges.add(start).add(end);
  const cuts = [...edges].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index): Run => {
    const to = cuts[index + 1] ?? text.length;
    const fact = narrowest(facts, from, to, ([start, end]) => [start, end]);
    const mark = marks[narrowest(marks, from, to, ({ start, end }) => [start, end]) ?? -1];
    return {
      text: text.slice(from, to),
      ...(fact !== undefined && { fact }),
      ...(mark && { finding: mark.finding }),
    };
  });
}

/** The index of the shortest item that covers the stretch. */
function narrowest<Item>(
  items: readonly Item[],
  from: number,
  to: number,
  spanOf: (item: Item) => readonly [number, number],
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, item] of items.entries()) {
    const [start, end] = spanOf(item);
    if (start > from || end < to || end - start >= least) continue;
    best = index;
    least = end - start;
  }
  return best;
}
