import { digitValue } from './digits.js';
import { fold } from './fold.js';
import { peek } from './peek.js';
import { hashWith, type LookUp, lookUpBy } from './remember.js';
import { NUMBER_SIGN, WRITTEN_TOGETHER } from './scripts.js';
import { withoutControls, withPlainHyphens } from './sign.js';
import { release, unitArrayOf } from './unit-array.js';
import { kindsBy } from './units.js';

/**
 * A piece of text for reading facts: a run of decimal digits, a run of letters, a run of white space, or one mark.
 * Letters of scripts that write words together (Han, kana, Hangul, Thai, Lao, Khmer, Myanmar) and signs of numbers that
 * are no digits (Ethiopic ፲፪) are one token each, so that a phrase can begin anywhere; `isRunStart` and `isRunEnd` say where the run of letters begins and ends.
 */
export interface Token<Word extends Form = Form> {
  readonly kind: TokenKind;
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Digits as ASCII, letters folded, marks as written, spaces as one space. */
  readonly folded: string;
  /** What is known of the word, wherever it stands. */
  readonly word: Word;
}

export type TokenKind = 'digits' | 'letters' | 'space' | 'mark';

/** What is known of a word, mark or figure as such: at least how it is looked up. */
export interface Form {
  readonly folded: string;
}

/** Words and what is known of them: worked out once, for the words of a text come again and again. */
export interface Forms<Word extends Form> {
  readonly space: Word;
  /** Of some units that are one token, and no white space. */
  readonly of: LookUp<Word>;
}

/**
 * @param know tells what there is to know of a token that is none of those remembered, by its folded text, its kind and its text.
 * @param places how many words are remembered, as in `remembered`.
 */
export function formsOf<Word extends Form>(
  know: (folded: string, kind: TokenKind, raw: string) => Word,
  places?: number,
): Forms<Word> {
  return {
    space: know(' ', 'space', ' '),
    of: lookUpBy((raw) => {
      const kind = KINDS.at(raw, 0);
      return know(foldToken(kind, raw), NAMES[kind] ?? 'mark', raw);
    }, places),
  };
}

/** Cuts `text.slice(start, end)` into tokens that follow each other without a gap. Linear in the length. */
export function tokenize(text: string, start?: number, end?: number): Token[];
export function tokenize<Word extends Form>(
  text: string,
  start: number,
  end: number,
  forms: Forms<Word>,
): Token<Word>[];
export function tokenize(text: string, start = 0, end = text.length, forms: Forms<Form> = PLAIN): Token[] {
  const tokens: Token[] = [];
  let previous = SPACE;
  if (start >= end) return tokens;
  const units = unitArrayOf(text, start, end);
  const { codes, length } = units;
  // Every unit is looked at once: the one that ends a token begins the next.
  let next = KINDS.within(units, 0);
  for (let at = 0; at < length; ) {
    const begin = at;
    // Controls of direction before a word (`\u200e-1`) belong to the space before it.
    const kind = next === EXTEND && previous === SPACE ? SPACE : next;
    let hash = hashWith(0, codes[at] as number);
    for (at++; at < length; at++) {
      next = KINDS.within(units, at);
      if (!continues(kind, next)) break;
      hash = hashWith(hash, codes[at] as number);
    }
    const word = kind === SPACE ? forms.space : forms.of(units, begin, at, hash);
    tokens.push({
      kind: NAMES[kind] ?? 'mark',
      start: start + begin,
      end: start + at,
      folded: word.folded,
      word,
    });
    previous = kind;
  }
  release(units);
  return tokens;
}

/** For those who ask no language. */
const PLAIN = formsOf((folded) => ({ folded }));

/** Whether there is a token there that no letter or digit touches on the left. */
export const isRunStart = (tokens: readonly Token[], at: number): boolean =>
  peek(tokens, at) !== undefined && !joins(peek(tokens, at - 1));

/** Whether there is a token there that no letter or digit touches on the right. */
export const isRunEnd = (tokens: readonly Token[], at: number): boolean =>
  peek(tokens, at) !== undefined && !joins(tokens[at + 1]);

/** Whether neither touches it. */
export const isWholeRun = (tokens: readonly Token[], at: number): boolean =>
  isRunStart(tokens, at) && isRunEnd(tokens, at);

const joins = (token: Token | undefined): boolean => token?.kind === 'letters' || token?.kind === 'digits';

/** Where the first token of the text ends: what a phrase is looked up by. */
export function firstTokenEnd(text: string): number {
  const kind = KINDS.at(text, 0);
  let at = 1;
  while (at < text.length && continues(kind, KINDS.at(text, at))) at++;
  return at;
}

/** Kinds of characters. Those of one kind make one token up to `SPACE`. */
const DIGITS = 1;
const LETTERS = 2;
const SPACE = 3;
const SINGLE = 4;
const MARK = 5;
/** What goes on with what stands before it, as the second half of a pair does. */
const EXTEND = 6;
const NAMES: readonly TokenKind[] = ['mark', 'digits', 'letters', 'space', 'letters', 'mark'];

const continues = (kind: number, next: number): boolean => next === EXTEND || (next === kind && kind <= SPACE);

function foldToken(kind: number, raw: string): string {
  if (kind === DIGITS) return foldDigits(raw);
  return kind === MARK ? foldMark(raw) : fold(raw);
}

function foldMark(mark: string): string {
  if (APOSTROPHES.has(mark)) return "'";
  return mark.length > 1 ? withoutControls(mark) : withPlainHyphens(mark);
}

function foldDigits(raw: string): string {
  if (ASCII_DIGITS.test(raw)) return raw;
  let digits = '';
  for (const character of raw) {
    const value = digitValue(character.codePointAt(0) ?? 0);
    if (value >= 0) digits += value;
  }
  return digits;
}

const ASCII_DIGITS = /^[0-9]+$/;

/** One apostrophe, as in folded words: d’euros, aujourd’hui. */
const APOSTROPHES: ReadonlySet<string> = new Set(['’', 'ʼ', '‘', '`', '´']);

const KINDS = kindsBy((character) => {
  if (/\p{Nd}/u.test(character)) return DIGITS;
  if (/\s/u.test(character)) return SPACE;
  if (APOSTROPHES.has(character)) return MARK;
  if (/[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u.test(character)) return EXTEND;
  if (NUMBER_SIGN.test(character)) return SINGLE;
  if (/[\p{L}〇]/u.test(character)) return WRITTEN_TOGETHER.test(character) ? SINGLE : LETTERS;
  return MARK;
}, EXTEND);
