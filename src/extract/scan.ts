import type { Entry, LexiconClass, Locale, Match } from '../locale/index.js';
import type { Document, Fact, FactKind, FactValue, Segment } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isSameSign } from '../text/sign.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { Numeral } from './numeral/model.js';
import { readNumerals } from './numeral.js';
import { TOPIC, topicsOf, WITHIN } from './topics.js';
import { type Known, vocabularyOf } from './vocabulary.js';
import { EXACT, isCaseless, isWrittenSo } from './written.js';

/**
 * One segment, looked at once for all readers: its tokens, the phrases of the language found among them, and the
 * numbers written in them. Readers only walk over it. Places in a scan are token indices, half-open like spans.
 */
export interface Scan {
  readonly document: Document;
  readonly segment: Segment;
  readonly locale: Locale;
  readonly tokens: readonly Token<Known>[];
  /** By token index: the phrases that begin with the token, longest first. */
  readonly starting: readonly (readonly Match[])[];
  /** By token index: the phrases whose last token stands before it; `matchesBefore` works them out. */
  readonly ending: readonly (readonly Match[])[] | undefined;
  /** By token index: what it may begin, as bits of `TOPIC`. */
  readonly topics: readonly number[];
  /** What any of the tokens may begin. */
  readonly all: number;
  /** Numbers in figures, words or both, in order, without overlaps. */
  readonly numerals: readonly Numeral[];
  /** The tokens with which figures, a phrase or a number begin, in order: most of a text is none of these. */
  readonly places: readonly number[];
  /** The tokens with which a part of a number may begin, in order. */
  readonly counting: readonly number[];
  /** The words with a capital, in order. */
  readonly capitals: readonly number[];
}

/** A reader proposes facts of its kind; what overlaps is settled later. */
export type Reader = (scan: Scan) => Fact[];

/** A phrase of one class and one thing it says, over `tokens[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** What a numeral reader needs: a scan without numerals. */
export type Ground = Omit<Scan, 'numerals' | 'places'>;

/** The tokens of a segment and the phrases that begin with them; the numbers are still to be read. */
export function groundOf(document: Document, segment: Segment, locale: Locale): Scan {
  const tokens = tokenize(document.text, segment.start, segment.end, vocabularyOf(locale));
  const starting: (readonly Match[])[] = new Array(tokens.length + 1).fill(NO_MATCHES);
  const topics: number[] = new Array(tokens.length + 1).fill(0);
  const places: number[] = [];
  const counting: number[] = [];
  const capitals: number[] = [];
  let all = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, word } = tokens[at] as Token<Known>;
    if (kind === 'space') continue;
    let topic = kind === 'digits' ? TOPIC.digits : kind === 'mark' ? word.topics : word.topics & TOPIC.katakana;
    // Most words begin no phrase.
    const matches = word.beginning === undefined ? NO_MATCHES : locale.lexicon.match(tokens, at);
    if (matches.length > 0) {
      starting[at] = matches;
      for (const { to, entries, inside } of matches) {
        const says = to === at + 1 ? word.topics : topicsOf(entries);
        topic |= says;
        if (!inside && (says & NO_NAME) > 0) cover(topics, at, to, (says & NO_NAME) << WITHIN);
      }
    }
    if (kind === 'digits' || matches.length > 0) places.push(at);
    if (kind === 'letters' && word.initial === 'capital') capitals.push(at);
    if (mayCount(locale, tokens, at, topic)) {
      counting.push(at);
      topic |= TOPIC.counting;
    }
    topics[at] = (topics[at] as number) | topic;
    all |= topic;
  }
  // One object of one shape: all readers ask it, and they ask it all the time.
  return {
    document,
    segment,
    locale,
    tokens,
    starting,
    ending: undefined,
    topics,
    all,
    numerals: NO_MATCHES,
    places,
    counting,
    capitals,
  };
}

function cover(topics: number[], from: number, to: number, bits: number): void {
  for (let at = from; at < to; at++) topics[at] = (topics[at] as number) | bits;
}

const NO_NAME = TOPIC.quantity | TOPIC.title;

/** Whether a part of a number may begin with a token: most words are none, and no joint of one follows. */
function mayCount(locale: Locale, tokens: readonly Token<Known>[], at: number, topic: number): boolean {
  const { kind, word } = tokens[at] as Token<Known>;
  if (kind === 'digits' || word.said !== undefined) return true;
  // Figures may begin with their point.
  if (kind === 'mark' && !word.silent && tokens[at + 1]?.kind === 'digits') return true;
  return (topic & TOPIC.piece) > 0 || (locale.number.compounds === true && tokens[at + 1]?.folded === HYPHEN);
}

/** Reads the numbers of a segment, and notes where they begin. */
export function withNumerals(ground: Scan): Scan {
  const scan: Writable<Scan> = ground;
  scan.numerals = readNumerals(ground);
  if (scan.numerals.length === 0) return scan;
  scan.places = placesWith(ground.places, scan.numerals);
  const topics = ground.topics as number[];
  for (const { from, article, weak } of scan.numerals) {
    const topic = article ? TOPIC.article : weak ? TOPIC.weak : TOPIC.number;
    topics[from] = (topics[from] ?? 0) | topic;
    scan.all |= topic;
  }
  return scan;
}

/** One segment, looked at for all readers. */
export const scan = (document: Document, segment: Segment, locale: Locale): Scan =>
  withNumerals(groundOf(document, segment, locale));

type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** A number may begin where nothing else does: with a sign, or with a word that is put together. */
function placesWith(places: readonly number[], numerals: readonly Numeral[]): readonly number[] {
  const all: number[] = [];
  let next = 0;
  for (const place of places) {
    for (let numeral = numerals[next]; numeral && numeral.from <= place; numeral = numerals[++next]) {
      if (numeral.from < place) all.push(numeral.from);
    }
    all.push(place);
  }
  for (const { from } of numerals.slice(next)) all.push(from);
  return all;
}

/** The longest phrase of a class that begins at a token, or undefined. */
export function phraseAt(ground: Ground, at: number, lexiconClass: LexiconClass): Phrase | undefined {
  return firstOf(ground, ground.starting[at], lexiconClass);
}

/** Whether a phrase of any of some classes begins at a token. */
export const isAnyAt = (ground: Ground, at: number, classes: readonly LexiconClass[]): boolean =>
  classes.some((lexiconClass) => phraseAt(ground, at, lexiconClass) !== undefined);

/** The longest phrase of a class that ends before a token, or undefined. */
export function phraseBefore(ground: Ground, at: number, lexiconClass: LexiconClass): Phrase | undefined {
  return firstOf(ground, matchesBefore(ground, at), lexiconClass);
}

/** All that phrases of a class say from a token on, longest phrase first. */
export function phrasesAt(ground: Ground, at: number, lexiconClass: LexiconClass): readonly Phrase[] {
  return allOf(ground, ground.starting[at], lexiconClass);
}

/** All that phrases of a class say which end before a token, longest phrase first. */
export function phrasesBefore(ground: Ground, at: number, lexiconClass: LexiconClass): readonly Phrase[] {
  return allOf(ground, matchesBefore(ground, at), lexiconClass);
}

/** The phrases whose last token stands before a token, longest first. */
export const matchesBefore = (ground: Ground, at: number): readonly Match[] => endingOf(ground)[at] ?? NO_MATCHES;

/** Worked out when it is first asked for: most segments never are. */
function endingOf(ground: Writable<Ground>): readonly (readonly Match[])[] {
  if (ground.ending) return ground.ending;
  const ending: Match[][] = new Array(ground.tokens.length + 1).fill(NO_MATCHES);
  // Phrases that begin earlier are longer, and they come first already.
  for (const matches of ground.starting) {
    for (const match of matches) {
      const others = ending[match.to] as Match[];
      if (others === NO_MATCHES) ending[match.to] = [match];
      else others.push(match);
    }
  }
  ground.ending = ending;
  return ending;
}

/** Whether a token may begin one of some topics. */
export const begins = ({ topics }: Ground, at: number, some: number): boolean => ((topics[at] ?? 0) & some) > 0;

/** The number that begins at a token, or undefined. */
export function numeralAt({ numerals }: Scan, at: number): Numeral | undefined {
  const numeral = numerals[placeOf(numerals, at)];
  return numeral?.from === at ? numeral : undefined;
}

/** The number that ends before a token, or undefined. */
export function numeralBefore({ numerals }: Scan, to: number): Numeral | undefined {
  const numeral = peek(numerals, placeOf(numerals, to) - 1);
  return numeral?.to === to ? numeral : undefined;
}

/** How many of the numerals, which are in order and do not overlap, begin before a token. */
function placeOf(numerals: readonly Numeral[], at: number): number {
  let low = 0;
  let high = numerals.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numerals[middle] as Numeral).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first token at or after `at` that is no white space. */
export function skipSpace(ground: Ground, at: number): number {
  return ground.tokens[at]?.kind === 'space' ? at + 1 : at;
}

/** The end of what stands before `at`, white space left out. */
export function skipSpaceBack(ground: Ground, at: number): number {
  return peek(ground.tokens, at - 1)?.kind === 'space' ? at - 1 : at;
}

/** The folded text of the token, or "" outside the segment. */
export function folded(ground: Ground, at: number): string {
  return peek(ground.tokens, at)?.folded ?? '';
}

/** The mark that ties the words of one number: "twenty-five". */
export const isHyphen = (ground: Ground, at: number): boolean => folded(ground, at) === HYPHEN;

const HYPHEN = '-';

/**
 * Over the concord that ties figures to what they count: the `ezingu` of Zulu `izigidi ezingu-9.4`, the `ezili` of Xhosa
 * `iipesenti ezili-12`.
 */
export const overConcord = (ground: Ground, at: number): number =>
  ground.tokens[at + 2]?.kind === 'digits' && isConcord(ground, at) ? at + 2 : at;

/** Where the concord begins that is tied to figures, or else the figures. */
export const beforeConcord = (ground: Ground, from: number): number => (isConcord(ground, from - 2) ? from - 2 : from);

/** A small word of the language that a hyphen ties to what follows. */
export function isConcord(ground: Ground, at: number): boolean {
  return isHyphen(ground, at + 1) && ground.tokens[at]?.kind === 'letters' && isPrefix(ground, folded(ground, at));
}

/** Whether a word is one that the language writes together with what follows, by itself or with a hyphen: `ezili-12`. */
export const isPrefix = ({ locale: { clitics } }: Ground, word: string): boolean =>
  clitics.before.includes(word) || clitics.before.includes(`${word}-`);

/** What may tie an ending to a figure: `16-da`, `16'sında`. */
export const isEndingMark = (ground: Ground, at: number): boolean => ENDING_MARKS.has(folded(ground, at));

const ENDING_MARKS: ReadonlySet<string> = new Set([HYPHEN, "'"]);

/** Whether the token is an ending that the language writes together with words and figures. */
export const isClitic = (ground: Ground, at: number): boolean =>
  ground.locale.clitics.after.includes(folded(ground, at));

/** A fact over `tokens[from, to)`. */
export function factOf(ground: Ground, kind: FactKind, from: number, to: number, value: FactValue): Fact {
  const start = ground.tokens[from]?.start ?? ground.segment.start;
  const end = ground.tokens[to - 1]?.end ?? start;
  return { kind, start, end, text: ground.document.text.slice(start, end), segment: ground.segment.index, value };
}

/** The fact with another value: made field by field, since copies of objects have each a shape of their own. */
export const restated = ({ kind, start, end, text, segment }: Fact, value: FactValue): Fact => ({
  kind,
  start,
  end,
  text,
  segment,
  value,
});

const NO_MATCHES: never[] = [];

function firstOf(
  ground: Ground,
  matches: readonly Match[] | undefined,
  lexiconClass: LexiconClass,
): Phrase | undefined {
  for (const match of matches ?? NO_MATCHES) {
    let found: Entry | undefined;
    for (const entry of match.entries) {
      if (entry.class !== lexiconClass || !asWritten(ground, match, entry)) continue;
      found ??= entry;
      // `kB` are bytes where `kb` are bits: what stands exactly so goes first.
      if (!EXACT.has(lexiconClass) || entry.written === undefined) break;
      if (isExact(ground, match, entry)) {
        found = entry;
        break;
      }
    }
    if (found) return { from: match.from, to: match.to, value: found.value };
  }
  return undefined;
}

const asWritten = (ground: Ground, match: Match, entry: Entry): boolean =>
  !isWrittenSo(entry) || isExact(ground, match, entry) || (match.clitic === undefined && isCaseless(entry));

const isExact = (
  { document: { text }, tokens }: Ground,
  { from, to }: Match,
  { written }: Pick<Entry, 'written'>,
): boolean => written !== undefined && isSameSign(text.slice(tokens[from]?.start, tokens[to - 1]?.end), written);

function allOf(ground: Ground, matches: readonly Match[] | undefined, lexiconClass: LexiconClass): readonly Phrase[] {
  let phrases: Phrase[] = NO_MATCHES;
  for (const match of matches ?? NO_MATCHES) {
    const { from, to, entries } = match;
    for (const entry of entries) {
      if (entry.class !== lexiconClass || isOutdone(ground, match, entry)) continue;
      if (phrases === NO_MATCHES) phrases = [];
      phrases.push({ from, to, value: entry.value });
    }
  }
  return phrases;
}

/** Swedish `kv` is a quarter of a year, but not where `kV` stands, which is another unit written so. */
function isOutdone(ground: Ground, match: Match, { class: lexiconClass, written }: Entry): boolean {
  if (written === undefined || !EXACT.has(lexiconClass) || match.entries.length === 1) return false;
  if (isExact(ground, match, { written })) return false;
  return match.entries.some((other) => other.class === lexiconClass && isExact(ground, match, other));
}
