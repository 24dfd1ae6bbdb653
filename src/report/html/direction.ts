import { RIGHT_TO_LEFT } from '../text/safe.js';
import type { Direction } from './page/data.js';

/** Which way a text runs: that of most of its first letters, so that a brand's name at its head decides nothing. */
export function directionOf(text: string): Direction {
  let balance = 0;
  for (const letter of text.slice(0, 2000)) {
    if (LETTER.test(letter)) balance += RIGHT_TO_LEFT.test(letter) ? 1 : -1;
  }
  return balance > 0 ? 'rtl' : 'ltr';
}

const LETTER = /\p{Letter}/u;
