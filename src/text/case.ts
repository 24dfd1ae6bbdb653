import { kindsBy } from './units.js';

/** What a character is: a letter with or without case, or no part of a word. */
export type Case = 'capital' | 'lower' | 'letter' | 'mark';

export const caseAt = (text: string, at: number): Case => CASES[KINDS.at(text, at)] ?? 'mark';

const MARK = 1;
const CAPITAL = 2;
const LOWER = 3;
const LETTER = 4;
const CASES: readonly Case[] = ['mark', 'mark', 'capital', 'lower', 'letter'];

/**
 * Letters that are written in capitals in whole titles only, as Unicode has those of Georgian: they have a capital, and none
 * to begin a name or a sentence with.
 */
const WITHOUT_INITIALS = /^(?!\p{Changes_When_Titlecased})\p{Changes_When_Uppercased}/u;

const KINDS = kindsBy((character) => {
  if (WITHOUT_INITIALS.test(character.toLowerCase())) return LETTER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return LOWER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
});
