import type { Article } from '../model/index.js';
import { tokenize } from '../text/tokens.js';
import type { Corpus } from './corpus.js';
import { ANCHOR_KINDS } from './sketch.js';

/**
 * What ties the documents of a story, as the first of them writes it, rarest first: the figures, dates and words that
 * at least half of them share.
 */
export function evidence(corpus: Corpus, members: readonly number[], articles: readonly Article[]): string[] {
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
  const teller = members.find((member) => shared.some((anchor) => offsetIn(corpus, member, anchor) !== undefined));
  const article = teller === undefined ? undefined : articles[teller];
  if (teller === undefined || !article) return [];
  const readable = new Set<string>();
  for (const anchor of shared.sort((a, b) => surpriseOf(b) - surpriseOf(a) || a - b)) {
    const offset = offsetIn(corpus, teller, anchor);
    if (offset === undefined) continue;
    const text = writtenAt(article, offset);
    if (text) readable.add(text);
    if (readable.size === SHOWN) break;
  }
  return [...readable];
}

const SOUND = ANCHOR_KINDS.indexOf('sound');

/** Members whose anchors are counted, least surprise that tells anything, and entries shown. */
const LOOKED_AT = 40;
const TELLING = 1.5;
const SHOWN = 12;

function offsetIn({ first, anchors, offsets }: Corpus, document: number, anchor: number): number | undefined {
  let low = first[document] ?? 0;
  let high = (first[document + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = anchors[middle] ?? 0;
    if (found === anchor) return offsets[middle];
    if (found < anchor) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The fact or word that begins at an offset; facts first, since a date begins with a figure. */
function writtenAt({ document, facts }: Article, offset: number): string {
  const fact = facts.find(({ start }) => start === offset);
  if (fact) return fact.text;
  const [token] = tokenize(document.text, offset, Math.min(document.text.length, offset + LONGEST_WORD));
  return token?.kind === 'letters' ? document.text.slice(token.start, token.end) : '';
}

const LONGEST_WORD = 60;
