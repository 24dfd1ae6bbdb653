import type { Article, Span } from '../model/index.js';
import type { Side, Stretch } from './terms.js';

/** The clauses of a document, and where those of each piece begin: `starts[p] … starts[p + 1])`. */
export interface Clauses {
  readonly side: Side;
  readonly starts: Int32Array;
}

/** Cuts a stretch after commas, dashes and the like, but never inside of a fact: "on May 3, 2019". */
export function clausesOf({ document: { text }, facts }: Article, stretch: Stretch): Stretch[] {
  const clauses: Stretch[] = [];
  let { start } = stretch;
  const { boilerplate } = stretch;
  const close = (end: number): void => {
    clauses.push({ start, end, ...(boilerplate && { boilerplate }) });
    start = end;
  };
  for (const mark of text.slice(stretch.start, stretch.end).matchAll(MARK)) {
    const end = stretch.start + mark.index + mark[0].length;
    if (end - start >= SHORTEST && stretch.end - end >= SHORTEST && !within(end, facts)) close(end);
  }
  close(stretch.end);
  return clauses;
}

/** A mark that ends something, before a space or between letters that stand without spaces. */
const MARK = /(?:[\p{Term}…]+|\s[\p{Pd}])(?=\s|(?<=[、，；：。])\S)/gu;
/** Characters of a clause that says enough to be recognised. */
const SHORTEST = 8;

/** Whether a fact stretches over this place; names aside, for a list of names is one where it is cut. */
function within(place: number, facts: readonly { readonly kind: string }[] & readonly Span[]): boolean {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  // Ranges stand before their ends, and few facts overlap.
  for (let at = low - 1; at >= Math.max(0, low - 4); at--) {
    const fact = facts[at];
    if (fact && fact.kind !== 'name' && fact.end > place) return true;
  }
  return false;
}
