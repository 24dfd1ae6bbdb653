import { romanise } from '../fact/name-key.js';
import type { Span } from '../model/index.js';
import { SPELT_BY_SOUND, WRITTEN_TOGETHER } from '../text/scripts.js';
import { skeleton } from '../text/skeleton.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { Note } from './anchors.js';

/**
 * Notes what a segment's words tie to: each word as written, which the same language and cognates share, and what it
 * sounds like, which names share across scripts. Where words are written together, two letters side by side stand in
 * for a word, and a run of an alphabet that spells foreign names (katakana, Hangul) is heard as one.
 */
export function readWords(text: string, span: Span, note: Note): void {
  const tokens = tokenize(text, span.start, span.end);
  let run: Run | undefined;
  for (const [at, token] of tokens.entries()) {
    const isSpelled = token.kind === 'letters' && SPELT_BY_SOUND.test(token.folded);
    if (run && !isSpelled) {
      hearRun(run, note);
      run = undefined;
    }
    if (token.kind === 'digits') noteFigure(tokens, at, note);
    if (token.kind !== 'letters') continue;
    if (isSpelled) {
      run = { letters: (run?.letters ?? '') + token.folded, start: run?.start ?? token.start, end: token.end };
    }
    if (WRITTEN_TOGETHER.test(token.folded)) {
      const before = tokens[at - 1];
      if (before?.kind === 'letters') note('word', `w:${before.folded}${token.folded}`, before.start, token.end);
    } else if (token.folded.length > 1) {
      note('word', `w:${token.folded}`, token.start, token.end);
      const written = text.slice(token.start, token.end);
      const kind = CAPITAL.test(written) ? 'name' : 'sound';
      for (const key of soundsOf(token.folded)) note(kind, key, token.start, token.end);
    }
  }
  if (run) hearRun(run, note);
}

/** A Hangul name carries its particle; one or two syllables may be no part of it: 트럼프는, 트럼프에게. */
function hearRun({ letters, start, end }: Run, note: Note): void {
  for (const tail of [0, 1, 2]) {
    if (tail > 0 && letters.length <= tail + 2) continue;
    for (const key of soundsOf(letters.slice(0, letters.length - tail))) note('sound', key, start, end);
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
function noteFigure(tokens: readonly Token[], at: number, note: Note): void {
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
  if (runs > 1) note('figure', `~${digits}`, first.start, last.end);
}

/** Longer ones are tables and telephone lists, not figures. */
const MOST_RUNS = 5;
const isSeparator = (token: Token | undefined): boolean => token !== undefined && SEPARATOR.test(token.folded);
const SEPARATOR = /^[.,:'٫٬ ]$/u;

/** The keys of what a word sounds like: whole, and its beginning where it is long. */
function soundsOf(word: string): readonly string[] {
  if (word.length > LONGEST) return [];
  let keys = HEARD.get(word);
  if (!keys) {
    const key = skeleton(romanise(word));
    keys = [
      ...(key.length >= SHORTEST_KEY ? [`s:${key}`] : []),
      ...(key.length > STEM ? [`s:${key.slice(0, STEM)}`] : []),
    ];
    if (HEARD.size >= REMEMBERED) HEARD.clear();
    HEARD.set(word, keys);
  }
  return keys;
}

/** A few words make up most of all texts: each is heard once. */
const HEARD = new Map<string, readonly string[]>();
const REMEMBERED = 100_000;
/** Nothing longer is a name. */
const LONGEST = 40;
/** Two sounds are shared by thousands of words. */
const SHORTEST_KEY = 3;
/** Sounds of a word that no ending changes: Trumpin and Trumpille are both TRNP. */
const STEM = 4;
const CAPITAL = /^\p{Lu}/u;
