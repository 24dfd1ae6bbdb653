import { WRITTEN_TOGETHER } from './scripts.js';
import { kindsBy } from './units.js';

/**
 * Words as runs of letters of one kind: a borrowed word in katakana is parted from what stands around it, and so is a word
 * of another script inside a run of Han, Thai or another script that writes words together. Offsets are UTF-16 units.
 */

/** Where the next word begins at or after an offset; `to` where there is none. */
export function nextWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && KINDS.at(text, at) === NONE) at++;
  return at;
}

/** Where the word ends that begins at an offset. */
export function wordEnd(text: string, start: number, to: number): number {
  const kind = KINDS.at(text, start);
  let at = start + 1;
  while (at < to && KINDS.at(text, at) === kind) at++;
  return at;
}

const NONE = 1;
const KATAKANA = 2;
const TOGETHER = 3;
const LETTER = 4;

const KINDS = kindsBy((character) => {
  if (/[\p{Script=Katakana}ー]/u.test(character)) return KATAKANA;
  if (WRITTEN_TOGETHER.test(character)) return TOGETHER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : NONE;
});
