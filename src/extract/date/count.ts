import { peek } from '../../text/peek.js';
import { romanValue } from '../../text/roman.js';
import { folded, isHyphen, numeralAt, phraseAt, phraseBefore, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import { isRangeMark } from './range.js';

/** What says which century or decade is meant, over `tokens[from, to)`. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** By its form it counts no centuries, but names one: an ordinal, or a Roman number. */
  readonly marked: boolean;
}

/** An ordinal at a token: `19th`, `nineteenth`, `XIXe`. */
export function ordinalAt(scan: Scan, at: number): Count | undefined {
  const numeral = numeralAt(scan, at);
  const word = phraseAt(scan, at, 'ordinal');
  if (numeral?.ordinal && numeral.to > (word?.to ?? 0))
    return { from: at, to: numeral.to, value: Number(numeral.amounts[0]), marked: true };
  if (word) return { from: at, to: word.to, value: Number(word.value), marked: true };
  const figure = plainAt(scan, at);
  const mark = figure && (phraseAt(scan, figure.to, 'ordinal-after') ?? markApart(scan, figure.to));
  return mark ? { ...figure, to: mark.to, marked: true } : romanAt(scan, at);
}

/** `14 व्या शतकात`, `19 वीं सदी`: an ending apart from its figure. */
function markApart(scan: Scan, to: number): { readonly to: number } | undefined {
  const at = skipSpace(scan, to);
  return folded(scan, at).length > 1 ? phraseAt(scan, at, 'ordinal-after') : undefined;
}

/** One or two figures. */
export function plainAt(scan: Scan, at: number): Count | undefined {
  const token = scan.tokens[at];
  return token?.kind === 'digits' && token.folded.length <= 2
    ? { from: at, to: at + 1, value: Number(token.folded), marked: false }
    : undefined;
}

/** A whole number in words. */
export function wordAt(scan: Scan, at: number): Count | undefined {
  const numeral = numeralAt(scan, at);
  const value = Number(numeral?.amounts[0]);
  return numeral?.form === 'words' && !numeral.weak && Number.isInteger(value)
    ? { from: at, to: numeral.to, value, marked: numeral.ordinal }
    : undefined;
}

/** A Roman number with the ending that makes it an ordinal: `XIX`, `XIXe`, `XIX.`, `XIX-lea`. */
export function romanAt(scan: Scan, at: number): Count | undefined {
  const token = peek(scan.tokens, at);
  if (token?.kind !== 'letters' || !/^[ivx\u0445\u0456]/.test(token.folded)) return undefined;
  // Where Cyrillic is written, its letters of the same look often stand for them.
  const text = scan.document.text
    .slice(token.start, token.end)
    .replace(/\u0425/g, 'X')
    .replace(/\u0406/g, 'I');
  const [, number = '', ending = ''] = /^([IVX]+)([^IVX]*)$/u.exec(text) ?? [];
  const value = romanValue(number);
  if (value === undefined || (ending !== '' && !isOrdinalEnding(scan, ending))) return undefined;
  const mark = ending === '' ? phraseAt(scan, at + 1, 'ordinal-after') : undefined;
  const to = mark?.to ?? (folded(scan, at + 1) === '.' ? at + 2 : at + 1);
  return { from: at, to, value, marked: true };
}

/** The Roman number that ends before a token. */
export function romanBefore(scan: Scan, end: number): Count | undefined {
  for (let at = end - 1; at >= end - LONGEST_ROMAN; at--) {
    const count = romanAt(scan, at);
    if (count) return count.to === end ? count : undefined;
  }
  return undefined;
}

/** A number, a hyphen, an ending of two tokens. */
const LONGEST_ROMAN = 4;

const isOrdinalEnding = (scan: Scan, ending: string): boolean =>
  ending.length <= 3 &&
  (/^\p{Lm}+$/u.test(ending) || scan.locale.lexicon.get(ending).some((entry) => entry.class === 'ordinal-after'));

/** Over an article that is written together with figures, or parted by a hyphen: `ה-19`, `ال19`, `ke-19`; over `al XIX`. */
export function overArticle(scan: Scan, at: number): number {
  const token = scan.tokens[at];
  if (token?.kind !== 'letters' || token.end - token.start > 3 || romanAt(scan, at)) return at;
  const next = isHyphen(scan, at + 1) ? at + 2 : at + 1;
  if (scan.tokens[next]?.kind === 'digits') return next;
  return folded(scan, at + 1) === ' ' && romanAt(scan, at + 2) ? at + 2 : at;
}

/** Where the next member of a list begins behind `and`, `to` or a dash, with what a hyphen has cut off before it. */
export function nextMember(scan: Scan, to: number): number | undefined {
  const cut = isHyphen(scan, to) && folded(scan, to + 1) === ' ' ? to + 1 : to;
  const at = skipSpace(scan, cut);
  const joiner = phraseAt(scan, at, 'joiner');
  if (joiner?.value === 'and' || joiner?.value === 'range') return skipSpace(scan, joiner.to);
  return isRangeMark(scan, at) ? skipSpace(scan, at + 1) : undefined;
}

/** Where the member before the one at a token ends. */
export function memberBefore(scan: Scan, at: number): number | undefined {
  const end = skipSpaceBack(scan, at);
  const joiner = phraseBefore(scan, end, 'joiner');
  if (joiner?.value === 'and' || joiner?.value === 'range') return skipSpaceBack(scan, joiner.from);
  return isRangeMark(scan, end - 1) ? skipSpaceBack(scan, end - 1) : undefined;
}
