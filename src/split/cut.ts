import type { Span } from '../model/index.js';
import { UNSPACED } from './joints.js';

/** A place where a sentence may end. */
export interface Cut {
  /** The stop itself: `.`, `?!`, `...`; empty where a script writes none. */
  readonly stop: Span;
  /** End of the sentence before: after the stop, and after closing quotes and brackets that touch it. */
  readonly end: number;
  /** Start of the sentence after, past white space. */
  readonly next: number;
}

/**
 * Every place in a paragraph where a sentence could end, far too many of them: after each run of marks that Unicode
 * calls sentence-terminal. The rules take away those that end none.
 */
export function cutParagraph(text: string, { start, end }: Span): Cut[] {
  const cuts: Cut[] = [];
  const quotes = { open: false };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (!mayStop(code)) {
      if (code === QUOTE) quotes.open = !quotes.open;
      at++;
      continue;
    }
    const stop = { start: at, end: at };
    while (stop.end < end && isStop(text, stop.end)) stop.end++;
    if (stop.end === stop.start) {
      at++;
      continue;
    }
    const closed = afterClosers(text, stop.end, end, quotes);
    const next = afterSpace(text, closed, end);
    if (next < end && (next > closed || needsNoSpace(text, stop, closed))) cuts.push({ stop, end: closed, next });
    at = Math.max(closed, stop.end);
  }
  return cuts;
}

const QUOTE = 0x22;

/** Quick look, so that the scan of a letter costs a table look-up. */
function mayStop(code: number): boolean {
  return STOPS[code] === 1 || (code >= 0xd800 && code <= 0xdbff);
}

/** Unicode's Sentence_Terminal and Tibetan's shad, the ellipses, and the semicolon, which is a question mark after a Greek letter. */
const STOP = /^[\p{STerm}…‥;\u037e།༎]/u;

const STOPS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  (code < 0xd800 || code > 0xdfff) && STOP.test(String.fromCharCode(code)) ? 1 : 0,
);

function isStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3b || code === 0x37e) return /\p{Script=Greek}/u.test(text[at - 1] ?? '');
  return STOPS[code] === 1;
}

const CLOSER = /^[\p{Pe}\p{Pf}\p{Pi}"'′″]/u;

/** Past the closing quotes and brackets that belong to the sentence, as in `(…).“` and, with a space, `« … . »`. */
function afterClosers(text: string, from: number, end: number, quotes: { open: boolean }): number {
  let at = from;
  for (;;) {
    const mark = text[at] ?? '';
    if (at < end && CLOSER.test(mark)) {
      if (opensNext(text, at, end, quotes.open)) return at;
      if (mark === '"') quotes.open = !quotes.open;
      at++;
      continue;
    }
    // A reference or a note: `… 2019.[12] Next`.
    const note = mark === '[' ? /^\[\p{Nd}{1,3}\]/u.exec(text.slice(at, Math.min(end, at + 6))) : null;
    if (note) {
      at += note[0].length;
      continue;
    }
    const space = afterSpace(text, at, end);
    const apart = text[space] ?? '';
    const after = text[space + 1] ?? ' ';
    if (space === at || space >= end || space - at > 2) return at;
    if (apart === '»' && (space + 1 >= end || /[\s\p{P}]/u.test(after))) at = space + 1;
    else if (apart === '"' && quotes.open && (space + 1 >= end || /[\s\p{P}]/u.test(after))) {
      quotes.open = false;
      at = space + 1;
    } else return at;
  }
}

/**
 * Some marks close a quotation in one language and open one in another: `.“` ends a German one, `。“他` opens a Chinese one.
 * Before a letter they open, and a straight one does so where none is open.
 */
function opensNext(text: string, at: number, end: number, open: boolean): boolean {
  if (at + 1 >= end || !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))) return false;
  const mark = text[at] ?? '';
  return mark === '"' ? !open : /\p{Pi}/u.test(mark);
}

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

/**
 * Most scripts with stops of their own may do without a space after them (`。`, `।`, `؟`); after `.`, `!` and `?` a
 * missing space is a slip, seen where words stand on both sides: `… to the end.Next he …`.
 */
function needsNoSpace(text: string, stop: Span, closed: number): boolean {
  const last = text.charCodeAt(stop.end - 1);
  if (last > 0x7f && last !== 0x2026 && last !== 0x2025) return true;
  const before = text.slice(Math.max(0, stop.start - 3), stop.start);
  const after = text.slice(closed, closed + 3);
  if (UNSPACED.test(after)) return text[stop.end - 1] !== '.';
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(before.slice(-1) + after.slice(0, 1))) {
    return text[stop.start] !== '.' || /[\p{Script=Han}\p{Script=Hiragana}]$/u.test(before);
  }
  if (!/^\p{Lu}\p{Ll}/u.test(after) || !/\p{Ll}{3}$/u.test(before)) return false;
  return !isAddress(text, stop.start);
}

/** The run without white space around a mark looks like an address: `www.Example.Org`, `user@Host.Net`. */
function isAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return /[@/_\\]|www|\.\p{L}/iu.test(before) || /[@/_\\=]|\.\p{L}+\.\p{L}/u.test(after);
}
