import type { Dictionary } from './dictionary.js';
import type { Vectors } from './windows.js';

/** Every quantity of the aligner that is not fitted from the documents at hand. */
export interface AlignOptions {
  /** Words that are known to stand for each other, for any languages. */
  readonly dictionaries: readonly Dictionary[];
  /** Vectors of the texts that `windowTexts` lists: what they say joins what words and lengths do. */
  readonly vectors?: Vectors;
  /** Words are compared by this many first letters, so that endings matter little. */
  readonly stem: number;
  /** How much of the evidence of words counts beside that of lengths: words of a sentence are not independent. */
  readonly wordWeight: number;
  readonly lengthWeight: number;
  /** How sure an anchor is before the texts themselves have spoken. */
  readonly trust: {
    readonly fact: number;
    readonly same: number;
    readonly alike: number;
    readonly mark: number;
    readonly dictionary: number;
  };
  /** Added to a word's count, so that a word seen once or twice is trusted less. */
  readonly smoothing: number;
  /** Terms of running text that are thought beside each document: what is rare in a short text need not be rare. */
  readonly unseen: number;
  /** How sure a figure that is nowhere in the other document was to be in its segment's counterpart. */
  readonly absent: number;
  /** Times the lexicon is learned from the ladder and the ladder drawn again. */
  readonly passes: number;
  readonly iterations: number;
  /** Cells kept on either side of the expected path at least, in the first pass and in the later ones. */
  readonly margin: number;
  readonly lateMargin: number;
  /** How far the path may stray from the line between two waypoints, as a share of their distance. */
  readonly stray: number;
  /** Upper bound of the cells of the first pass, and of its rows' width. */
  readonly cells: number;
  /** Score from which a bead is sure enough to make one rung of two. */
  readonly sure: number;
  /** Two documents are strangers when their links speak for themselves by less than this many nats. */
  readonly strange: number;
  /** And short ones that have figures and names, when these alone speak for the links by less. */
  readonly strangeNames: number;
  /** Every two documents are aligned up to this many; more are aligned with the most central one only. */
  readonly allPairs: number;
}

export const DEFAULT_OPTIONS: AlignOptions = {
  dictionaries: [],
  stem: 6,
  wordWeight: 1,
  lengthWeight: 1,
  trust: { fact: 0.8, same: 0.8, alike: 0.4, mark: 0.5, dictionary: 0.8 },
  smoothing: 0.5,
  unseen: 1000,
  absent: 0.3,
  passes: 3,
  iterations: 2,
  margin: 10,
  lateMargin: 5,
  stray: 0.3,
  cells: 6_000_000,
  sure: 0.9,
  strange: 0.5,
  strangeNames: 0.8,
  allPairs: 8,
};
