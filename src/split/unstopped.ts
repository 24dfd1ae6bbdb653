import type { Lexicon, Word } from '../locale/index.js';
import type { Span } from '../model/index.js';
import { peek } from '../text/peek.js';
import { type Token, tokenize } from '../text/tokens.js';
import { bounded } from './bounded.js';
import type { Cut } from './cut.js';
import { type Joint, jointsOf } from './joints.js';
import { hasFinalStop } from './kind.js';

/** Finds the places in a paragraph where a sentence may end although no stop says so. */
export type CutUnstopped = (paragraph: Span) => readonly Cut[];

/**
 * How to find the ends of sentences in a document whose script writes no stops. A space there ends a clause, a sentence
 * or nothing at all, so words tell: a sentence ends before "however" and after a particle of politeness. Where a space
 * is missing that the document otherwise writes, as in `… ในปี 2020ตำรวจ …`, two sentences were run together.
 */
export function unstopped(text: string, paragraphs: readonly Span[], lexicon: Lexicon): CutUnstopped {
  if (!lexicon.has('clause') || !writesNoStops(text, paragraphs)) return () => [];
  const setsApart = kindsSetApart(text, paragraphs);
  return (paragraph) =>
    bounded(text, paragraph).flatMap((piece) => {
      const tokens = lexicon.tokenize(text, piece.start, piece.end);
      const said = clausesAround(tokens, lexicon);
      const ends = new Set<number>();
      for (const { kind, at, spaced } of jointsOf(tokens)) if (!spaced && setsApart.has(kind)) ends.add(at);
      for (const [at, words] of said) if (endsBetween(words, peek(tokens, at - 1)?.kind === 'space')) ends.add(at);
      return [...ends]
        .filter((at) => !said.get(at)?.has('binds'))
        .sort((x, y) => x - y)
        .flatMap((at) => cutBefore(tokens, at));
    });
}

/** Most of the text stands in paragraphs that end without a stop: Khmer and Burmese have one, and some texts borrow it. */
function writesNoStops(text: string, paragraphs: readonly Span[]): boolean {
  let balance = 0;
  for (const { start, end } of paragraphs) {
    balance += hasFinalStop(text.slice(Math.max(start, end - REACH), end)) ? start - end : end - start;
  }
  return balance > 0;
}

/** UTF-16 code units in which a final stop and what closes after it stand. */
const REACH = 12;

/** The kinds of joints at which a document writes the space that its script wants, so that a missing one says something. */
function kindsSetApart(text: string, paragraphs: readonly Span[]): ReadonlySet<Joint['kind']> {
  const balance = { foreign: 0, figure: 0, quote: 0 };
  for (const { start, end } of paragraphs.flatMap((paragraph) => bounded(text, paragraph))) {
    for (const { kind, spaced } of jointsOf(tokenize(text, start, end))) balance[kind] += spaced ? 1 : -MORE_OFTEN;
  }
  const all = balance.foreign + balance.figure + balance.quote;
  return new Set(KINDS.filter((kind) => balance[kind] > 0 || (kind === 'quote' && all > 0)));
}

const KINDS = ['foreign', 'figure', 'quote'] as const;
/** A space must be seen this many times as often as none. */
const MORE_OFTEN = 2;

/** What the phrases say that end right before a token, white space aside, or begin at it. */
type Said = ReadonlyMap<number, ReadonlySet<string>>;

function clausesAround(tokens: readonly Token<Word>[], lexicon: Lexicon): Said {
  const said = new Map<number, Set<string>>();
  for (let at = 0; at < tokens.length; at++) {
    for (const { from, to, entries } of lexicon.match(tokens, at)) {
      for (const { class: lexiconClass, value } of entries) {
        if (lexiconClass !== 'clause') continue;
        const place = value === 'opens' || value === 'may-open' ? from : pastSpace(tokens, to);
        const values = said.get(place);
        if (values) values.add(value);
        else said.set(place, new Set([value]));
      }
    }
  }
  return said;
}

const pastSpace = (tokens: readonly Token[], at: number): number => (tokens[at]?.kind === 'space' ? at + 1 : at);

/** Whether a sentence ends before a token by what the words on both sides say. */
function endsBetween(words: ReadonlySet<string>, spaced: boolean): boolean {
  return words.has('opens') || (words.has('ends') && spaced) || (words.has('may-end') && words.has('may-open'));
}

function cutBefore(tokens: readonly Token[], at: number): Cut[] {
  const before = peek(tokens, at - 1);
  const after = tokens[at];
  if (!before || !after) return [];
  const end = before.kind === 'space' ? before.start : before.end;
  return [{ stop: { start: end, end }, end, next: after.start }];
}
