import type { Span } from '../model/index.js';
import { KIND_NUMBERS } from './anchor-kind.js';
import type { Corpus } from './corpus.js';

/**
 * What ties the documents of a story, as the first of them writes it, rarest first: the figures, dates and words that
 * at least half of them share.
 *
 * @param textOf the text of a document by its number.
 */
export function evidence(corpus: Corpus, members: readonly number[], textOf: (member: number) => string): string[] {
  const holders = new Map<number, number>();
  for (const member of members.slice(0, LOOKED_AT)) {
    for (let at = corpus.first[member] ?? 0; at < (corpus.first[member + 1] ?? 0); at++) {
      // What only sounds alike is no evidence to show to anyone.
      if (corpus.kinds[at] === SOUND) continue;
      const anchor = corpus.anchors[at] ?? 0;
      holders.set(anchor, (holders.get(anchor) ?? 0) + 1);
    }
  }
  const enough = Math.max(2, Math.min(members.length, LOOKED_AT) / 2);
  const surpriseOf = (anchor: number): number => corpus.surprise[anchor] ?? 0;
  const shared = [...holders]
    .filter(([anchor, count]) => count >= enough && surpriseOf(anchor) >= TELLING)
    .map(([anchor]) => anchor);
  const teller = members.find((member) => shared.some((anchor) => placeOf(corpus, member, anchor) !== undefined));
  if (teller === undefined) return [];
  const text = textOf(teller);
  const shown: Span[] = [];
  for (const anchor of shared.sort((a, b) => surpriseOf(b) - surpriseOf(a) || a - b)) {
    const at = placeOf(corpus, teller, anchor);
    if (at === undefined) continue;
    const start = corpus.offsets[at] ?? 0;
    const end = start + (corpus.lengths[at] ?? 0);
    // A name, its words and what they sound like are one piece of evidence, and so are two words of one stem.
    const isNew = ({ start: from, end: to }: Span): boolean =>
      (start >= to || from >= end) && stemOf(text, start, end) !== stemOf(text, from, to);
    if (end > start && shown.every(isNew)) shown.push({ start, end });
    if (shown.length === SHOWN) break;
  }
  return [...new Set(shown.map(({ start, end }) => text.slice(start, end)))];
}

const SOUND = KIND_NUMBERS.sound;

/** Members whose anchors are counted, least surprise that tells anything, and entries shown. */
const LOOKED_AT = 40;
const TELLING = 1.5;
const SHOWN = 8;

/** `organi` of Organisation and of Organisieren; a figure or a short word as it stands. */
const stemOf = (text: string, start: number, end: number): string => {
  const shown = text.slice(start, end).toLowerCase();
  return /^\p{L}/u.test(shown) ? shown.slice(0, STEM) : shown;
};
const STEM = 6;

/** Where among the corpus' anchors a document has one. */
function placeOf({ first, anchors }: Corpus, document: number, anchor: number): number | undefined {
  let low = first[document] ?? 0;
  let high = (first[document + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = anchors[middle] ?? 0;
    if (found === anchor) return middle;
    if (found < anchor) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
