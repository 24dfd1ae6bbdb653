import type { LexiconClass } from '../locale/index.js';
import { isRunEnd, isRunStart } from '../text/tokens.js';
import { beginsWith } from '../text/units.js';
import {
  folded,
  type Ground,
  isAnyAt,
  isClitic,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  skipSpace,
} from './scan.js';

/**
 * Whether a number word may as well be a part of another word. Only scripts that write words together have such: 十分
 * (very) holds a ten, 이 is a two and a particle. There a single sign counts only with a unit or the like beside it.
 */
export function isWeak(ground: Ground, from: number, to: number, pieces: number): boolean {
  const first = ground.tokens[from];
  if (!first || !isWrittenTogether(first.folded)) return false;
  // Hangul puts spaces between words, so that a number begins one; elsewhere a word that is nothing else is a number.
  if (isSpaced(first.folded))
    return (
      !isRunStart(ground.tokens, from) ||
      !closesWord(ground, to) ||
      isOtherWord(ground, from, to) ||
      isTwoSyllables(ground, from, to, pieces)
    );
  if (isRunStart(ground.tokens, from) && isRunEnd(ground.tokens, to - 1)) return false;
  if (pieces > 1 || (isSpelled(first.folded) ? isCompound(ground, from, to) : to - from > 1)) return false;
  if (isSignApart(ground, from) || isShare(ground, from, to)) return false;
  const next = skipSpace(ground, to);
  return !isAnyAt(ground, next, BESIDE);
}

/** ကိုးသန်း is listed as one phrase, and says nine and a million: no other word is made of two numbers. */
function isCompound(ground: Ground, from: number, to: number): boolean {
  const lasts = NUMBERS.flatMap((lexiconClass) => phrasesBefore(ground, to, lexiconClass));
  return lasts.some(
    (last) => last.from > from && phrasesAt(ground, from, 'number').some((head) => head.to === last.from),
  );
}

/** 이 by itself is a "this", with an ending or without: it is a two where a power, a unit or the like touches it. */
function isOtherWord(ground: Ground, from: number, to: number): boolean {
  const other = phrasesAt(ground, from, 'number-word').find(({ value }) => value === '');
  return other?.to === to && !isAnyAt(ground, to, BESIDE);
}

/**
 * 사건 (event) is no four with a counter, nor 구조 (rescue) nine trillions: a digit and one sign are another word, unless
 * something is counted by both, as in 오만 명 and 이천원.
 */
function isTwoSyllables(ground: Ground, from: number, to: number, pieces: number): boolean {
  if (to - from > 2 || isAllOf(ground, from, to)) return false;
  // 하루 만에 is after a day, with no ten thousand.
  if (to - from === 1 && powerAt(ground, from) > 0 && isClitic(ground, to) && !isCounting(ground, to, BESIDE))
    return true;
  if (!isSyllable(ground, from)) {
    // 만일 (if) and 천사 (angel)
    const isBehindPower = to - from === 2 && isSyllable(ground, from + 1);
    return isBehindPower && powerAt(ground, from) >= THOUSAND && !isCounting(ground, to, BESIDE);
  }
  // 사과 is an apple before it is "four and".
  if (to - from === 1) return isAnyAt(ground, to, BESIDE_OR_JOINED) && !isBesideLonger(ground, to);
  const power = powerAt(ground, from + 1);
  return pieces === 2 && power >= THOUSAND && !isCounting(ground, to, power >= GREAT ? SUMS : BESIDE);
}

const isSyllable = (ground: Ground, at: number): boolean =>
  phrasesAt(ground, at, 'number-word').some(({ value }) => value === 'syllable');

const powerAt = (ground: Ground, at: number): number => Number(phraseAt(ground, at, 'scale')?.value ?? 0);

const isCounting = (ground: Ground, to: number, labels: readonly LexiconClass[]): boolean =>
  isAnyAt(ground, skipSpace(ground, to), labels);

/** What is counted has two signs at least: 이개월, 삼퍼센트. */
const isBesideLonger = (ground: Ground, at: number): boolean =>
  BESIDE.some((lexiconClass) => (phraseAt(ground, at, lexiconClass)?.to ?? 0) > at + 1);

/** Powers of ten below which hardly any are words (십, 백), and from which on nothing but money is counted. */
const THOUSAND = 3;
const GREAT = 12;
const SUMS: readonly LexiconClass[] = ['currency', 'unit'];

/** สองในสาม, two out of three: a part and its whole, both in words. */
function isShare(ground: Ground, from: number, to: number): boolean {
  if (!isSpelled(folded(ground, from))) return false;
  const after = phrasesAt(ground, to, 'joiner').find(({ value }) => value === 'out-of');
  const before = phrasesBefore(ground, from, 'joiner').find(({ value }) => value === 'out-of');
  return (
    (after !== undefined && phraseAt(ground, after.to, 'number') !== undefined) ||
    (before !== undefined && phraseBefore(ground, before.from, 'number') !== undefined)
  );
}

/**
 * A Han sign that no other one touches is a word of its own: 三は奇数です. Powers are left out, for they stand for "very
 * many" by themselves: 百も承知.
 */
function isSignApart(ground: Ground, at: number): boolean {
  if (!isHan(folded(ground, at)) || isHan(folded(ground, at - 1)) || isHan(folded(ground, at + 1))) return false;
  return !ground.starting[at]?.[0]?.entries.some(({ class: name, value }) => name === 'scale' || POWER.test(value));
}

/** Whether a segment, such as a cell of a table, says nothing but the number: there "one" is no article. */
export function isAllOf({ tokens }: Ground, from: number, to: number): boolean {
  const isFree = (token: Ground['tokens'][number]): boolean => token.kind === 'space' || token.kind === 'mark';
  return from < 3 && tokens.length - to < 3 && tokens.slice(0, from).every(isFree) && tokens.slice(to).every(isFree);
}

/** Where words are set apart, a number ends its word, but for what goes with numbers and the endings of the language. */
export function closesWord(ground: Ground, to: number): boolean {
  if (isRunEnd(ground.tokens, to - 1) || phraseAt(ground, to, 'joiner')) return true;
  // 삼백여 명
  const hedge = phraseAt(ground, to, 'hedge');
  if (hedge && isRunEnd(ground.tokens, hedge.to - 1)) return true;
  if (isAnyAt(ground, to, BESIDE)) return true;
  let rest = '';
  for (let at = to; at < to + LONGEST_ENDING; at++) {
    const token = ground.tokens[at];
    if (token?.kind !== 'letters') return token?.kind === 'digits';
    rest += token.folded;
    if (isRunEnd(ground.tokens, at)) return ground.locale.clitics.after.includes(rest);
  }
  return false;
}

/** The 도 of 하나도 (not even one) is an ending: degrees are counted in figures, or in the digits and powers of Chinese. */
export const isEndingOf = (
  ground: Ground,
  to: number,
  label: { readonly from: number; readonly to: number },
): boolean =>
  label.from === to &&
  label.to === to + 1 &&
  ground.tokens[to - 1]?.kind === 'letters' &&
  isClitic(ground, to) &&
  !isSyllable(ground, to - 1) &&
  phraseAt(ground, to - 1, 'scale') === undefined;

/** Whether a token is a letter of a script that sets its words apart and whose signs are syllables. */
export const isSpaced = beginsWith(/\p{Script=Hangul}/u);

/** Whether a token is a letter of a script that does not set its words apart, or whose signs are words. */
export const isWrittenTogether = beginsWith(
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}〇]/u,
);

/** Whether a token begins with a sign of Chinese. */
export const isHan = beginsWith(/\p{Script=Han}/u);

/** Scripts that spell number words with several letters. */
export const isSpelled = beginsWith(/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u);

const NUMBERS: readonly LexiconClass[] = ['number', 'scale'];
const LONGEST_ENDING = 5;
const POWER = /^10{2,}$/;
const BESIDE: readonly LexiconClass[] = [
  'unit',
  'currency',
  'percent',
  'percent-part',
  'percent-off',
  'percent-left',
  'subunit',
  'multiple',
  'counter',
];
/** What hides a syllable that is a number: a sign of one letter, or an "and" that touches it. */
const BESIDE_OR_JOINED: readonly LexiconClass[] = [...BESIDE, 'joiner'];
