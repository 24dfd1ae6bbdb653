import type { UnitArray } from './unit-array.js';

/**
 * Tells of what kind the UTF-16 unit at an offset is. It is asked for every unit of every text, so that
 * kinds are kept in a table, filled as they are met: a program that reads one script works out the kinds of that one only.
 *
 * @param kindOf tells the kind of a character, 1 to 255; half a pair is a character where the other half is missing.
 * @param second is what the second half of a pair is; the default is what the character is.
 */
export function kindsBy(kindOf: (character: string) => number, second?: number): Kinds {
  /** 0 where none was asked for yet, and for halves of pairs. */
  const seen = new Uint8Array(0x10000);

  function work(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const isSecond = isLow(unit) && at > 0 && isHigh(text.charCodeAt(at - 1));
    if (isSecond && second !== undefined) return second;
    // Behind the end of a text there is no character.
    const kind = kindOf(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
    if (!isHigh(unit) && !isLow(unit)) seen[unit] = kind;
    return kind;
  }

  return {
    // Behind the end of a text the unit is no number, by which no table should ever be asked.
    at: (text, at) => (seen[text.charCodeAt(at) | 0] as number) || work(text, at),
    within: (units, at) => (seen[units.codes[at] as number] as number) || work(units.text, units.start + at),
  };
}

/**
 * A test whether a word begins with such a character, for those that are asked all the time: one of a thousand letters is
 * found in a table sooner than by a pattern.
 *
 * @param pattern is tried on single characters.
 */
export function beginsWith(pattern: RegExp): (word: string) => boolean {
  const kinds = kindsBy((character) => (pattern.test(character) ? WITHIN : WITHOUT));
  return (word) => kinds.at(word, 0) === WITHIN;
}

const WITHOUT = 1;
const WITHIN = 2;

/** Of what kind a unit is. */
export interface Kinds {
  /** By its offset in a text. */
  at(text: string, at: number): number;
  /** By its index in an array: the quicker way for all units of a text. */
  within(units: UnitArray, at: number): number;
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
