import { BY_SKELETON, likeness, romanise, type Sound, soundOf } from '../../fact/name-key.js';
import { WRITTEN_TOGETHER } from '../../text/scripts.js';
import { skeleton } from '../../text/skeleton.js';

/** A word with its sound; `run` where the script does not part words, so that the name may stand anywhere in it. */
export interface Heard extends Sound {
  readonly run: boolean;
}

/** A longer run of letters without a space is searched in its beginning only. */
const LONGEST_RUN = 1000;

export function hearing(word: string): Heard {
  if (!WRITTEN_TOGETHER.test(word) || word.length < 3) {
    const { letters, skeleton } = soundOf(word);
    return { letters, skeleton, run: false };
  }
  const letters = romanise(word.slice(0, LONGEST_RUN)).replaceAll("'", '');
  return { letters, skeleton: skeleton(letters), run: true };
}

/**
 * How well a name is heard in a word of the other text, 0 to 1. Most pairs of words are unlike by their lengths or
 * skeletons alone: what is seen to be no more than `over` need not be known, and is 0.
 */
export function heardIn(name: Heard, word: Heard, over = 0): number {
  if (!word.run) return likeness(name, word, over);
  const bySkeleton = BY_SKELETON * within(name.skeleton, word.skeleton);
  if (bySkeleton + (1 - BY_SKELETON) <= over) return 0;
  return bySkeleton + (1 - BY_SKELETON) * within(name.letters, word.letters);
}

/** One less the share of letters to change until the pattern stands somewhere in the text (P. H. Sellers, 1980). */
function within(pattern: string, text: string): number {
  if (pattern === '') return 0;
  let row = new Uint16Array(text.length + 1);
  for (let i = 1; i <= pattern.length; i++) {
    const next = new Uint16Array(text.length + 1);
    next[0] = i;
    for (let j = 1; j <= text.length; j++) {
      const change = (row[j - 1] ?? 0) + (pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return 1 - row.reduce((least, distance) => Math.min(least, distance), pattern.length) / pattern.length;
}
