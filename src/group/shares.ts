import { candidatesIn, type Pairs } from './candidates.js';
import type { Corpus } from './corpus.js';
import { type Alike, alikeIn } from './pair-odds.js';
import { timingOf } from './timing.js';

/**
 * A share of the work of grouping: which documents some of them may belong to, or how alike some pairs are. It stands on
 * the corpus alone, so that any thread can do it.
 */
export type Share =
  | { readonly step: 'candidates'; readonly corpus: Corpus; readonly windowDays: number; readonly range: Range }
  | { readonly step: 'likeness'; readonly corpus: Corpus; readonly pairs: Pairs; readonly range: Range };

/** Documents or pairs by number, the last left out. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What came of a share. */
export type Yield = Float64Array | Alike;

/** Work in shares, to be done in any order and answered in theirs; at last what came of all. */
export type Shared<Result> = Generator<readonly Share[], Result, readonly Yield[]>;

export function answerTo(share: Share): Yield {
  const { corpus, range } = share;
  if (share.step === 'likeness') return alikeIn(corpus, share.pairs, range);
  return candidatesIn(corpus, timingOf(corpus.days, share.windowDays).areNear, range);
}

/** Ranges of one size, whoever does them, so that no result depends on the number of threads. */
export function rangesOf(count: number, size: number): Range[] {
  return Array.from({ length: Math.ceil(count / size) }, (_, at) => ({
    from: at * size,
    to: Math.min(count, (at + 1) * size),
  }));
}
