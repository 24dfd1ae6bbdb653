import type { Corpus } from './corpus.js';

/** Two documents worth comparing, by their numbers, `a` < `b`. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
}

/**
 * Finds the pairs that share rare anchors. Each document walks the lists of its anchors, rarest first, up to a fixed
 * number of entries, and keeps the documents that it met with the most surprise: the work grows with the number of
 * documents, never with its square.
 */
export function candidates(corpus: Corpus): Candidate[] {
  const { first, anchors, holders, surprise, populations } = corpus;
  const count = first.length - 1;
  const { starts, entries } = invert(corpus);
  const met = new Float64Array(count);
  const pairs = new Set<number>();
  for (let document = 0; document < count; document++) {
    const rarest = [...anchors.subarray(first[document], first[document + 1])];
    rarest.sort((x, y) => (holders[x] ?? 0) - (holders[y] ?? 0) || x - y);
    const touched: number[] = [];
    let visits = 0;
    for (const anchor of rarest) {
      visits += holders[anchor] ?? 0;
      if (visits > VISITS && touched.length > 0) break;
      const weight = (surprise[anchor] ?? 0) ** 2;
      const end = Math.min(starts[anchor + 1] ?? 0, (starts[anchor] ?? 0) + VISITS);
      for (let at = starts[anchor] ?? 0; at < end; at++) {
        const other = entries[at] ?? 0;
        if (other === document) continue;
        if (met[other] === 0) touched.push(other);
        met[other] = (met[other] ?? 0) + weight;
      }
    }
    // Texts of one language share many words: without bounds of their own they would leave no room for the others.
    const isOwn = (other: number): boolean => populations[other] === populations[document];
    for (const [near, kept] of [
      [touched.filter(isOwn), KEPT_OWN],
      [touched.filter((other) => !isOwn(other)), KEPT_FOREIGN],
    ] as const) {
      near.sort((x, y) => (met[y] ?? 0) - (met[x] ?? 0) || x - y);
      const least = Math.max(LEAST, (met[near[0] ?? 0] ?? 0) * SHARE);
      for (const other of near.slice(0, kept)) {
        if ((met[other] ?? 0) < least) break;
        pairs.add(Math.min(document, other) * count + Math.max(document, other));
      }
    }
    for (const other of touched) met[other] = 0;
  }
  return [...pairs].map((pair) => ({ a: Math.floor(pair / count), b: pair % count }));
}

/** Entries of the index that one document may visit, and candidates that it may keep. */
const VISITS = 3000;
const KEPT_OWN = 10;
const KEPT_FOREIGN = 40;
/** Squared nats that a candidate must share, and share of the best candidate's. */
const LEAST = 9;
const SHARE = 0.08;

/** The documents that hold each anchor, ascending. */
function invert({ first, anchors, holders }: Corpus): { readonly starts: Uint32Array; readonly entries: Uint32Array } {
  const starts = new Uint32Array(holders.length + 1);
  for (const [anchor, documents] of holders.entries()) {
    // What one document alone holds was left out of the corpus.
    starts[anchor + 1] = (starts[anchor] ?? 0) + (documents > 1 ? documents : 0);
  }
  const next = starts.slice();
  const entries = new Uint32Array(anchors.length);
  for (let document = 0; document + 1 < first.length; document++) {
    for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
      const anchor = anchors[at] ?? 0;
      const place = next[anchor] ?? 0;
      entries[place] = document;
      next[anchor] = place + 1;
    }
  }
  return { starts, entries };
}
