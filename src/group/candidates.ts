import type { Corpus } from './corpus.js';

/** Pairs of documents worth comparing, flat: pair n is `a[n]` and `b[n]`, the first being the lower number. */
export interface Pairs {
  readonly a: Uint32Array;
  readonly b: Uint32Array;
}

/**
 * Finds the pairs that share rare anchors. Each document walks the lists of its anchors, rarest first, up to a fixed
 * number of entries, and keeps the documents that it met with the most surprise: the work grows with the number of
 * documents, never with its square.
 *
 * @param isNear whether two documents were published near enough to each other to be compared.
 */
export function candidates(corpus: Corpus, isNear: (a: number, b: number) => boolean = () => true): Pairs {
  const { first, anchors, holders, surprise, populations } = corpus;
  const count = first.length - 1;
  const { starts, entries } = invert(corpus);
  const met = new Float64Array(count);
  const touched = new Uint32Array(count);
  const kept: Uint32Array[] = [];
  const likelier = (x: number, y: number): number => (met[y] ?? 0) - (met[x] ?? 0) || x - y;
  for (let document = 0; document < count; document++) {
    let reached = 0;
    let visits = 0;
    for (let at = first[document] ?? 0; at < (first[document + 1] ?? 0); at++) {
      const anchor = anchors[at] ?? 0;
      visits += holders[anchor] ?? 0;
      if (visits > VISITS && reached > 0) break;
      const weight = (surprise[anchor] ?? 0) ** 2;
      const end = Math.min(starts[anchor + 1] ?? 0, (starts[anchor] ?? 0) + VISITS);
      for (let entry = starts[anchor] ?? 0; entry < end; entry++) {
        const other = entries[entry] ?? 0;
        if (met[other] === 0) touched[reached++] = other;
        met[other] = (met[other] ?? 0) + weight;
      }
    }
    met[document] = 0;
    // Texts of one language share many words: without bounds of their own they would leave no room for the others.
    const near: number[] = [];
    for (const own of [true, false]) {
      let most = 0;
      const isOf = (other: number): boolean =>
        (populations[other] === populations[document]) === own && isNear(document, other);
      const met_ = touched.subarray(0, reached);
      for (const other of met_) if (isOf(other)) most = Math.max(most, met[other] ?? 0);
      const least = Math.max(LEAST, most * SHARE);
      const enough: number[] = [];
      for (const other of met_) if ((met[other] ?? 0) >= least && isOf(other)) enough.push(other);
      near.push(...enough.sort(likelier).slice(0, own ? KEPT_OWN : KEPT_FOREIGN));
    }
    for (const other of touched.subarray(0, reached)) met[other] = 0;
    kept.push(Uint32Array.from(near).sort());
  }
  return pairsOf(kept);
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
  for (const [anchor, documents] of holders.entries()) starts[anchor + 1] = (starts[anchor] ?? 0) + documents;
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

/** Each pair once, whichever of the two kept the other. */
function pairsOf(kept: readonly Uint32Array[]): Pairs {
  const isPair = (one: number, other: number): boolean => one < other || !holds(kept[other], one);
  let size = 0;
  for (const [one, others] of kept.entries()) for (const other of others) if (isPair(one, other)) size++;
  const pairs = { a: new Uint32Array(size), b: new Uint32Array(size) };
  let next = 0;
  for (const [one, others] of kept.entries()) {
    for (const other of others) {
      if (!isPair(one, other)) continue;
      pairs.a[next] = Math.min(one, other);
      pairs.b[next++] = Math.max(one, other);
    }
  }
  return pairs;
}

/** Of at most fifty numbers a look at each is as quick as any search. */
const holds = (numbers: Uint32Array | undefined, wanted: number): boolean => numbers?.includes(wanted) ?? false;
