import { romanise } from '../fact/name-key.js';
import type { Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remember.js';
import { SPELT_BY_SOUND, WRITTEN_TOGETHER } from '../text/scripts.js';
import { skeleton } from '../text/skeleton.js';
import { type Form, formsOf, type Token, type TokenKind, tokenize } from '../text/tokens.js';
import { type AnchorKey, anchorKey } from './anchor-key.js';
import type { AnchorList } from './anchor-list.js';

/**
 * Notes what a segment's words tie to: each word as written, which the same language and cognates share, and what it
 * sounds like, which names share across scripts. Where words are written together, two letters side by side stand in
 * for a word, and a run of an alphabet that spells foreign names (katakana, Hangul) is heard as one.
 */
export function readWords(text: string, span: Span, note: AnchorList['note']): void {
  const tokens = tokenize(text, span.start, span.end, HEARD);
  let run: Run | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const { word } = token;
    if (run && !word.spelled) {
      hearRun(run, note);
      run = undefined;
    }
    if (token.kind === 'digits') noteFigure(tokens, at, note);
    if (token.kind !== 'letters') continue;
    if (word.spelled) {
      run = { letters: (run?.letters ?? '') + token.folded, start: run?.start ?? token.start, end: token.end };
    }
    if (word.together) {
      const before = tokens[at - 1];
      if (before?.kind === 'letters') note('word', pairKey(text, before.start, token.end), before.start, token.end);
    } else if (word.key) {
      note('word', word.key, token.start, token.end);
      const kind = word.capital ? 'name' : 'sound';
      if (word.sound) note(kind, word.sound, token.start, token.end);
      if (word.stem) note(kind, word.stem, token.start, token.end);
    }
  }
  if (run) hearRun(run, note);
}

/** A word and what it ties to, worked out once however often it comes again. */
interface Heard extends Form {
  /** A letter of an alphabet that spells foreign names. */
  readonly spelled: boolean;
  /** A letter of a script that writes words together. */
  readonly together: boolean;
  readonly capital: boolean;
  /** Of the word as written, where it is one. */
  readonly key: AnchorKey | undefined;
  readonly sound: AnchorKey | undefined;
  readonly stem: AnchorKey | undefined;
}

function heard(folded: string, kind: TokenKind, raw: string): Heard {
  const letters = kind === 'letters';
  const together = letters && WRITTEN_TOGETHER.test(folded);
  const counts = letters && !together && folded.length > 1;
  const [sound, stem] = counts ? soundsOf(folded) : NONE;
  return {
    folded,
    spelled: letters && SPELT_BY_SOUND.test(folded),
    together,
    capital: CAPITAL.test(raw),
    key: counts ? anchorKey(`w:${folded}`) : undefined,
    sound,
    stem,
  };
}

const NONE: readonly never[] = [];

/** A Hangul name carries its particle; one or two syllables may be no part of it: 트럼프는, 트럼프에게. */
function hearRun({ letters, start, end }: Run, note: AnchorList['note']): void {
  for (const tail of [0, 1, 2]) {
    if (tail > 0 && letters.length <= tail + 2) continue;
    for (const key of soundsOfRun(letters, 0, letters.length - tail)) note('sound', key, start, end);
  }
}

interface Run {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A figure of several runs of digits is noted by its digits alone as well: `1,240.5` and `1.240,5` are the same even in
 * a language whose separators nobody knows.
 */
function noteFigure(tokens: readonly Token[], at: number, note: AnchorList['note']): void {
  const first = tokens[at];
  if (!first || (tokens[at - 2]?.kind === 'digits' && isSeparator(tokens[at - 1]))) return;
  let digits = first.folded;
  let runs = 1;
  let last = first;
  for (
    let next = tokens[at + 2];
    next?.kind === 'digits' && isSeparator(tokens[at + 2 * runs - 1]);
    next = tokens[at + 2 * runs]
  ) {
    digits += next.folded;
    last = next;
    if (++runs > MOST_RUNS) return;
  }
  if (runs > 1) note('figure', anchorKey(`~${digits}`), first.start, last.end);
}

/** Longer ones are tables and telephone lists, not figures. */
const MOST_RUNS = 5;
const isSeparator = (token: Token | undefined): boolean => token !== undefined && SEPARATOR.test(token.folded);
const SEPARATOR = /^[.,:'٫٬ ]$/u;

/** The keys of what a word sounds like: whole, and its beginning where it is long. */
function soundsOf(word: string): readonly AnchorKey[] {
  if (word.length > LONGEST) return [];
  const key = skeleton(romanise(word));
  const keys = [
    ...(key.length >= SHORTEST_KEY ? [`s:${key}`] : []),
    ...(key.length > STEM ? [`s:${key.slice(0, STEM)}`] : []),
  ];
  return keys.map(anchorKey);
}

/** Nothing longer is a name. */
const LONGEST = 40;
/** Two sounds are shared by thousands of words. */
const SHORTEST_KEY = 3;
/** Sounds of a word that no ending changes: Trumpin and Trumpille are both TRNP. */
const STEM = 4;
const CAPITAL = /^\p{Lu}/u;

/** For the words of all languages of a corpus; to hear one takes as long as to note a hundred. */
const HEARD = formsOf(heard, 1 << 17);
const soundsOfRun = remembered(soundsOf);
const pairKey = remembered((letters) => anchorKey(`w:${fold(letters)}`));
