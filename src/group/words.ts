import { romanise } from '../fact/name-key.js';
import type { Span } from '../model/index.js';
import { fold } from '../text/fold.js';
import { remembered } from '../text/remember.js';
import { SPELT_BY_SOUND, WRITTEN_TOGETHER } from '../text/scripts.js';
import { skeleton } from '../text/skeleton.js';
import { type Form, type Forms, formsOf, type Token, type TokenKind, tokenize } from '../text/tokens.js';
import { anchorKey, markOf } from './anchor-key.js';
import type { AnchorKind } from './anchor-kind.js';
import type { AnchorList } from './anchor-list.js';

/**
 * Notes what a segment's words tie to: each word as written, which the same language and cognates share, and what it
 * sounds like, which names share across scripts. Where words are written together, two letters side by side stand in
 * for a word, and a run of an alphabet that spells foreign names (katakana, Hangul) is heard as one.
 */
export function readWords(text: string, span: Span, note: AnchorList['note']): void {
  const tokens = tokenize(text, span.start, span.end, heardForms());
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
      if (before?.kind === 'letters') {
        const { key, mark } = pairOf(text.slice(before.start, token.end));
        note(key, mark, before.start, token.end);
      }
    } else if (word.anchors > 0) {
      note(word.key, word.mark, token.start, token.end);
      if (word.anchors > 1) note(word.sound, word.soundMark, token.start, token.end);
      if (word.anchors > 2) note(word.stem, word.stemMark, token.start, token.end);
    }
  }
  if (run) hearRun(run, note);
}

/**
 * A word and what it ties to, worked out once however often it comes again. All in one place, for each word of a corpus
 * that is looked up in another costs a wait for memory.
 */
interface Heard extends Form {
  /** A letter of an alphabet that spells foreign names. */
  readonly spelled: boolean;
  /** A letter of a script that writes words together. */
  readonly together: boolean;
  /** How many of the following there are: keys of the word as written, of its sounds, and of how these begin. */
  readonly anchors: number;
  readonly key: number;
  readonly mark: number;
  readonly sound: number;
  readonly soundMark: number;
  readonly stem: number;
  readonly stemMark: number;
}

function heard(folded: string, kind: TokenKind, raw: string): Heard {
  const letters = kind === 'letters';
  const together = letters && WRITTEN_TOGETHER.test(folded);
  const counts = letters && !together && folded.length > 1;
  const sounds = counts ? soundsOf(folded, CAPITAL.test(raw) ? 'name' : 'sound') : NONE;
  const word = counts ? anchorOf('word', `w:${folded}`) : NO_ANCHOR;
  const [sound = NO_ANCHOR, stem = NO_ANCHOR] = sounds;
  return {
    folded,
    spelled: letters && SPELT_BY_SOUND.test(folded),
    together,
    anchors: counts ? 1 + sounds.length : 0,
    key: word.key,
    mark: word.mark,
    sound: sound.key,
    soundMark: sound.mark,
    stem: stem.key,
    stemMark: stem.mark,
  };
}

interface Anchor {
  readonly key: number;
  readonly mark: number;
}

const anchorOf = (kind: AnchorKind, text: string): Anchor => ({ key: anchorKey(text), mark: markOf(kind, text) });
const NO_ANCHOR: Anchor = { key: 0, mark: 0 };
const NONE: readonly never[] = [];

/** A Hangul name carries its particle; one or two syllables may be no part of it: 트럼프는, 트럼프에게. */
function hearRun({ letters, start, end }: Run, note: AnchorList['note']): void {
  for (const tail of [0, 1, 2]) {
    if (tail > 0 && letters.length <= tail + 2) continue;
    for (const { key, mark } of soundsOfRun(letters.slice(0, letters.length - tail))) note(key, mark, start, end);
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
  if (runs === 1) return;
  const { key, mark } = anchorOf('figure', `~${digits}`);
  note(key, mark, first.start, last.end);
}

/** Longer ones are tables and telephone lists, not figures. */
const MOST_RUNS = 5;
const isSeparator = (token: Token | undefined): boolean => token !== undefined && SEPARATOR.test(token.folded);
const SEPARATOR = /^[.,:'٫٬ ]$/u;

/** The anchors of what a word sounds like: whole, and its beginning where it is long. */
function soundsOf(word: string, kind: 'name' | 'sound'): readonly Anchor[] {
  if (word.length > LONGEST) return NONE;
  const key = skeleton(romanise(word));
  if (key.length < SHORTEST_KEY) return NONE;
  const whole = anchorOf(kind, `s:${key}`);
  return key.length > STEM ? [whole, anchorOf(kind, `s:${key.slice(0, STEM)}`)] : [whole];
}

/** Nothing longer is a name. */
const LONGEST = 40;
/** Two sounds are shared by thousands of words. */
const SHORTEST_KEY = 3;
/** Sounds of a word that no ending changes: Trumpin and Trumpille are both TRNP. */
const STEM = 4;
const CAPITAL = /^\p{Lu}/u;

/**
 * For the words of all languages of a corpus: to hear one takes as long as to note a hundred. The table is made for the
 * first text, since most runs of the program hear none.
 */
const heardForms = (): Forms<Heard> => {
  forms ??= formsOf(heard, 1 << 19);
  return forms;
};
let forms: Forms<Heard> | undefined;
const soundsOfRun = remembered((letters) => soundsOf(letters, 'sound'));
const pairOf = remembered((letters) => anchorOf('word', `w:${fold(letters)}`));
