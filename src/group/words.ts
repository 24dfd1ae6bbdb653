import { romanise } from '../fact/name-key.js';
import type { Span } from '../model/index.js';
import { SPELT_BY_SOUND, WRITTEN_TOGETHER } from '../text/scripts.js';
import { skeleton } from '../text/skeleton.js';
import { type Token, tokenize } from '../text/tokens.js';
import type { Note } from './sketch.js';

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
    if (isSpelled) run = { letters: (run?.letters ?? '') + token.folded, start: run?.start ?? token.start };
    if (WRITTEN_TOGETHER.test(token.folded)) {
      const before = tokens[at - 1];
      if (before?.kind === 'letters') note('word', `w:${before.folded}${token.folded}`, before.start);
    } else if (token.folded.length > 1) {
      note('word', `w:${token.folded}`, token.start);
      const written = text.slice(token.start, token.end);
      hear(written, CAPITAL.test(written) ? 'name' : 'sound', token.start, note);
    }
  }
  if (run) hearRun(run, note);
}
/** A Hangul name carries its particle; one or two syllables may be no part of it: 트럼프는, 트럼프에게. */
function hearRun({ letters, start }: Run, note: Note): void {
  hear(letters, 'sound', start, note);
  for (const tail of [1, 2]) if (letters.length > tail + 2) hear(letters.slice(0, -tail), 'sound', start, note);
}

interface Run {
  readonly letters: string;
  readonly start: number;
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
  for (let next = at + 2; tokens[next]?.kind === 'digits' && isSeparator(tokens[next - 1]); next += 2) {
    digits += tokens[next]?.folded ?? '';
    if (++runs > MOST_RUNS) return;
  }
  if (runs > 1) note('figure', `~${digits}`, first.start);
}

/** Longer ones are tables and telephone lists, not figures. */
const MOST_RUNS = 5;
const isSeparator = (token: Token | undefined): boolean => token !== undefined && SEPARATOR.test(token.folded);
const SEPARATOR = /^[.,:'٫٬ ]$/u;

function hear(word: string, kind: 'name' | 'sound', offset: number, note: Note): void {
  if (word.length > LONGEST) return;
  const key = skeleton(romanise(word));
  if (key.length >= SHORTEST_KEY) note(kind, `s:${key}`, offset);
  if (key.length > STEM) note(kind, `s:${key.slice(0, STEM)}`, offset);
}

/** Nothing longer is a name. */
const LONGEST = 40;
/** Two sounds are shared by thousands of words. */
const SHORTEST_KEY = 3;
/** Sounds of a word that no ending changes: Trumpin and Trumpille are both TRNP. */
const STEM = 4;
const CAPITAL = /^\p{Lu}/u;
