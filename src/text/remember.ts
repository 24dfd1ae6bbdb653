import { release, type UnitArray, unitArrayOf } from './unit-array.js';

/**
 * A function of words that keeps its answers, since the words of texts come again and again. It is asked for a part of a
 * text, which need not be cut out unless the answer is new. The answers stand in a table of fixed size, in sets of eight by
 * a hash of the word, of which those asked for of late stay: so neither memory nor time can be made to grow by what a text
 * holds, and a rare word drives out no common one.
 *
 * Keys and letters stand in flat arrays, and one key says all that need be known before the letters are compared: to follow a
 * reference to a string, and from there to its letters, would cost more than all the rest, for a table of words is larger than
 * the caches of a processor. For the same reason words stand in the order in which they came, the common ones side by side.
 *
 * @param places a power of two; the default is three times as many as the different words of sixty articles of a language
 *   that has many.
 */
export function lookUpBy<Answer>(answer: (word: string) => Answer, places = 1 << 15): LookUp<Answer> {
  /** By place: the upper bits of the word's hash, its length, and whether it was asked for of late; 0 where no word stands. */
  const keys = new Int32Array(places);
  /** By place: where its letters and its answer are, from 1 on; whatever comes to the place later takes over the row. */
  const rows = new Uint32Array(places);
  const letters = new Uint16Array((places + 1) * LONGEST);
  const answers: (Answer | undefined)[] = [undefined];
  const sets = places / WAYS - 1;

  /** Never all words of a set were asked for of late, so that one of them may go. */
  function touch(first: number, place: number): void {
    let all = RECENT;
    for (let other = first; other < first + WAYS; other++) if (other !== place) all &= keys[other] as number;
    if (all > 0) for (let other = first; other < first + WAYS; other++) keys[other] = (keys[other] as number) & ~RECENT;
    keys[place] = (keys[place] as number) | RECENT;
  }

  return (units, start, end, hash) => {
    const { text, codes } = units;
    const length = end - start;
    if (length > LONGEST) return answer(text.slice(units.start + start, units.start + end));
    const first = ((hash ^ (hash >>> 15)) & sets) * WAYS;
    const key = (hash & HASH) | (length << 1);
    for (let place = first; place < first + WAYS; place++) {
      const known = keys[place] as number;
      if ((known & ~RECENT) !== key) continue;
      const row = rows[place] as number;
      const from = row * LONGEST - start;
      let at = start;
      while (at < end && letters[from + at] === codes[at]) at++;
      if (at < end) continue;
      if (known === key) touch(first, place);
      return answers[row] as Answer;
    }
    const word = copyOf(text, units.start + start, units.start + end);
    const found = answer(word);
    let place = first;
    while (((keys[place] as number) & RECENT) > 0) place++;
    keys[place] = key;
    const row = rows[place] || answers.push(undefined) - 1;
    rows[place] = row;
    for (let at = 0; at < length; at++) letters[row * LONGEST + at] = word.charCodeAt(at);
    answers[row] = found;
    touch(first, place);
    return found;
  };
}

/** The answer to a word, which is a part of the units and not empty, by its hash. */
export type LookUp<Answer> = (units: UnitArray, start: number, end: number, hash: number) => Answer;

/** The same for those who have the word at hand. */
export function remembered<Answer>(answer: (word: string) => Answer, places?: number): (word: string) => Answer {
  const lookUp = lookUpBy(answer, places);
  return (word) => {
    if (word.length === 0 || word.length > LONGEST) return answer(word);
    const units = unitArrayOf(word);
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashWith(hash, units.codes[at] as number);
    const found = lookUp(units, 0, word.length, hash);
    release(units);
    return found;
  };
}

/** The hash of a word with one unit more; that of no word is 0. */
export const hashWith = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/** Places in which a word may stand, by its hash. */
const WAYS = 8;

/** A slice of more units than these holds on to the text that it was cut from, in the engines that run this. */
const COPIED = 12;

/** The word by itself, so that a remembered answer that holds it does not keep a whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start <= COPIED) return text.slice(start, end);
  return text.slice(start, start + COPIED) + text.slice(start + COPIED, end);
}

/** Longer words come seldom. */
const LONGEST = 2 * COPIED;

/** Of a key: a bit, five bits of length, and the rest of the hash. */
const RECENT = 1;
const HASH = ~0x3f;
