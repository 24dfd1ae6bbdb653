import type { Document } from '../model/index.js';
import { remembered } from '../text/remember.js';

/** How a text uses capitals, counted from the text itself: no language is asked. */
export interface Casing {
  /** Common nouns have capitals here, as in German, so that a capital alone says little. */
  readonly nouns: boolean;
  /** Lower-case forms of the words seen with a capital where no sentence begins. */
  readonly capitalised: ReadonlySet<string>;
  /** Words seen without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Whether a short lower-case word stands between capitalised words only, and repeatedly, as `van` does in English: a part of names. */
  isParticle(lower: string): boolean;
}

/** Counted once a document. */
export function casingOf(document: Document): Casing {
  let casing = KNOWN.get(document);
  if (!casing) {
    casing = count(document.text);
    KNOWN.set(document, casing);
  }
  return casing;
}

const KNOWN = new WeakMap<Document, Casing>();

/**
 * Measured over 58 news articles in each of 21 languages: a tenth of the longer words within a sentence begin with a
 * capital, and a quarter in the richest article; in German two fifths do, and a quarter in the poorest.
 */
const NOUN_SHARE = 0.27;
/** Fewer words tell nothing. */
const FEWEST = 8;
/** Articles, prepositions and the like, capitalised in no language, would water the share down. */
const LONG = 4;
const PARTICLE = 3;
const ENOUGH = 200;

function count(text: string): Casing {
  const capitalised = new Set<string>();
  const lower = new Set<string>();
  const common = new Set<string>();
  const between = new Map<string, number>();
  let words = 0;
  let inner = 0;
  let innerCapital = 0;
  let reached = 0;
  let previous = MARK;
  let particle = '';
  for (let at = 0; at < text.length; at++) {
    const kind = codeAt(text, at);
    if (kind === MARK) continue;
    const start = at;
    do at++;
    while (at < text.length && codeAt(text, at) !== MARK);
    const length = at - start;
    const spaced = start - reached === 1 && text.charCodeAt(reached) === SPACE;
    const follows = spaced || (start - reached <= 2 && INNER_GAPS.has(text.slice(reached, start)));
    reached = at;
    words++;
    if (particle !== '') {
      if (kind === CAPITAL && spaced) between.set(particle, (between.get(particle) ?? 0) + 1);
      else common.add(particle);
    }
    particle = '';
    if (kind === LOWER) {
      const word = lowerCase(text, start, at);
      lower.add(word);
      if (length <= PARTICLE) {
        if (previous === CAPITAL && spaced) particle = word;
        else common.add(word);
      }
    }
    if (kind !== LETTER && (previous === CAPITAL || previous === LOWER) && follows) {
      if (kind === CAPITAL) capitalised.add(lowerCase(text, start, at));
      // A name of several words is one use of capitals.
      if (length >= LONG && !(kind === CAPITAL && previous === CAPITAL)) {
        inner++;
        if (kind === CAPITAL) innerCapital++;
      }
    }
    previous = kind;
  }
  const nouns = inner >= FEWEST && innerCapital > inner * NOUN_SHARE;
  return {
    nouns,
    capitalised,
    lower,
    // In a short text even "and" may stand between names only.
    isParticle: (word) => words >= ENOUGH && !common.has(word) && (between.get(word) ?? 0) > 1,
  };
}

const lowerCase = remembered((word) => word.toLowerCase());

const SPACE = 0x20;
/** What stands between two words of a sentence besides a space. */
const INNER_GAPS: ReadonlySet<string> = new Set([', ', '-']);

/** What a character is: a letter with or without case, or no part of a word. */
export type Case = 'capital' | 'lower' | 'letter' | 'mark';

export const caseAt = (text: string, at: number): Case => CASES[codeAt(text, at)] ?? 'mark';

const MARK = 1;
const CAPITAL = 2;
const LOWER = 3;
const LETTER = 4;
const CASES: readonly Case[] = ['mark', 'mark', 'capital', 'lower', 'letter'];

/** By UTF-16 code unit, filled as they are met, 0 before; scripts with case beyond the basic plane are not in use. */
const SEEN = new Uint8Array(0x10000);

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Behind the end of a text there is no unit.
  const seen = SEEN[unit] ?? MARK;
  if (seen > 0) return seen;
  const code = slowCode(text.charAt(at));
  SEEN[unit] = code;
  return code;
}

/**
 * Letters that are written in capitals in whole titles only, as Unicode has those of Georgian: they have a capital, and none
 * to begin a name or a sentence with.
 */
const WITHOUT_INITIALS = /^(?!\p{Changes_When_Titlecased})\p{Changes_When_Uppercased}/u;

function slowCode(character: string): number {
  if (WITHOUT_INITIALS.test(character.toLowerCase())) return LETTER;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return LOWER;
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}
