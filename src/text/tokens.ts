import { digitValue } from './digits.js';
import { fold } from './fold.js';
import { WRITTEN_TOGETHER } from './scripts.js';

/**
 * A piece of text for reading facts: a run of decimal digits, a run of letters, a run of white space, or one mark.
 * Letters of scripts that write words together (Han, kana, Hangul, Thai, Lao, Khmer, Myanmar) are one token each, so
 * that a phrase can begin anywhere; `opens` and `closes` say where the run of letters begins and ends.
 */
export interface Token {
  readonly kind: 'digits' | 'letters' | 'space' | 'mark';
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  /** Digits as ASCII, letters folded, marks as written, spaces as one space. */
  readonly folded: string;
  /** No letter or digit touches it on the left. */
  readonly opens: boolean;
  /** No letter or digit touches it on the right. */
  readonly closes: boolean;
}

/** Cuts `text.slice(start, end)` into tokens that follow each other without a gap. Linear in the length. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let previous: Kind = 'space';
  while (at < end) {
    const begin = at;
    const first = text.codePointAt(at) ?? 0;
    const firstKind = kindOf(first);
    // Controls of direction before a word (`\u200e-1`) belong to the space before it.
    const kind: Kind = firstKind === 'extend' && previous === 'space' ? 'space' : firstKind;
    at += width(first);
    if (kind === 'digits' || kind === 'letters' || kind === 'space') {
      while (at < end) {
        const next = text.codePointAt(at) ?? 0;
        const nextKind = kindOf(next);
        if (nextKind !== kind && nextKind !== 'extend') break;
        at += width(next);
      }
    } else {
      while (at < end && kindOf(text.codePointAt(at) ?? 0) === 'extend') at += width(text.codePointAt(at) ?? 0);
    }
    const following: Kind = at < end ? kindOf(text.codePointAt(at) ?? 0) : 'space';
    tokens.push({
      kind: kind === 'single' ? 'letters' : kind === 'extend' ? 'mark' : kind,
      start: begin,
      end: at,
      folded: foldToken(kind, text.slice(begin, at)),
      opens: !joins(previous),
      closes: !joins(following),
    });
    previous = kind;
  }
  return tokens;
}

/** Where the first token of the text ends: what a phrase is looked up by. */
export function firstTokenEnd(text: string): number {
  const first = text.codePointAt(0) ?? 0;
  const kind = kindOf(first);
  const runs = kind === 'digits' || kind === 'letters' || kind === 'space';
  let at = width(first);
  while (at < text.length) {
    const next = text.codePointAt(at) ?? 0;
    const nextKind = kindOf(next);
    if (nextKind !== 'extend' && !(runs && nextKind === kind)) break;
    at += width(next);
  }
  return at;
}

type Kind = 'digits' | 'letters' | 'single' | 'space' | 'mark' | 'extend';

const joins = (kind: Kind): boolean => kind === 'digits' || kind === 'letters' || kind === 'single';

function foldToken(kind: Kind, raw: string): string {
  if (kind === 'space') return ' ';
  if (kind === 'mark') return APOSTROPHES.has(raw) ? "'" : raw.length > 1 ? raw.replace(CONTROLS, '') : raw;
  if (kind !== 'digits') return fold(raw);
  let digits = '';
  for (const character of raw) {
    const value = digitValue(character.codePointAt(0) ?? 0);
    if (value >= 0) digits += value;
  }
  return digits;
}

/** One apostrophe, as in folded words: d’euros, aujourd’hui. */
const APOSTROPHES: ReadonlySet<string> = new Set(['’', 'ʼ', '‘', '`', '´']);

const CONTROLS = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;

const width = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

/** Known kinds of the basic plane by code point, one more than the place in `KINDS`; 0 where none was asked for yet. */
const SEEN = new Uint8Array(0x10000);
const KINDS: readonly Kind[] = ['digits', 'letters', 'single', 'space', 'mark', 'extend'];

/** Looked up for every character of every text; a program that reads one script works out the kinds of that one only. */
function kindOf(codePoint: number): Kind {
  const known = KINDS[(SEEN[codePoint] ?? 0) - 1];
  if (known) return known;
  const kind = slowKindOf(codePoint);
  if (codePoint < SEEN.length) SEEN[codePoint] = KINDS.indexOf(kind) + 1;
  return kind;
}

function slowKindOf(codePoint: number): Kind {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'mark';
  const character = String.fromCodePoint(codePoint);
  if (/\p{Nd}/u.test(character)) return 'digits';
  if (/\s/u.test(character)) return 'space';
  if (APOSTROPHES.has(character)) return 'mark';
  if (/[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u.test(character)) return 'extend';
  if (/[\p{L}〇]/u.test(character)) return WRITTEN_TOGETHER.test(character) ? 'single' : 'letters';
  return 'mark';
}
