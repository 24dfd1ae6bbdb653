import type { LexiconClass } from './classes.js';

/**
 * The schema of `data/generated/<tag>.json` and `data/supplement/<tag>.json`. Both have the same shape and every field
 * may be absent; the supplement is laid over the generated data, and both over their CLDR parent, phrase lists being
 * joined and everything else replaced.
 */
export interface LocaleData {
  /** What made the file; first in every generated one. */
  readonly generated?: string;
  readonly number?: {
    readonly decimal?: readonly string[];
    readonly group?: readonly string[];
    readonly minus?: readonly string[];
    readonly grouping?: readonly [number, number];
    readonly tensAfterUnits?: true;
  };
  readonly date?: {
    readonly order?: 'dmy' | 'mdy' | 'ymd';
    readonly separators?: readonly string[];
    readonly patterns?: readonly string[];
    readonly hours?: 12 | 24;
    readonly calendar?: string;
  };
  readonly clitics?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
  readonly abbreviations?: readonly string[];
  readonly segmenter?: 'platform' | 'sentence-splitter';
  /** Class, then value, then the phrases that have it, as written (they are folded at load). */
  readonly lexicon?: { readonly [C in LexiconClass]?: { readonly [value: string]: readonly string[] } };
}
