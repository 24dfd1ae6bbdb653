import { formatDecimal, parseDecimal } from '../../fact/decimal.js';
import type { Part } from '../../locale/index.js';
import { isRunEnd, isRunStart } from '../../text/tokens.js';
import { combine } from '../compound.js';
import { folded, type Ground, phraseAt } from '../scan.js';
import { isHan } from '../weak.js';
import { makeNumeral, type Numeral } from './model.js';

/**
 * Digits told sign by sign, 一三五八: from three on they are one figure, and two before what counts tenths (三八折). In
 * 三四百 and 五六十 the power says that they are three or four.
 */
export function digitRun(ground: Ground, at: number): Numeral | undefined {
  if (!isHan(folded(ground, at)) || digitAt(ground, at - 1) !== undefined) return undefined;
  let digits = '';
  let to = at;
  for (let digit = digitAt(ground, to); digit !== undefined; digit = digitAt(ground, to)) {
    digits += digit;
    to++;
  }
  const tenths =
    digits.length === 2 && (phraseAt(ground, to, 'percent-part') ?? phraseAt(ground, to, 'percent-left')) !== undefined;
  if ((digits.length < FEWEST && !tenths) || digits.length > MOST) return undefined;
  if (isPower(ground, at - 1) || isPower(ground, to)) return undefined;
  return makeNumeral({ from: at, to, amounts: [digits.replace(/^0+(?=.)/, '')], form: 'words' });
}

/** A number spelled in a script of syllables, set apart: せんごひゃく. All of the word must be pieces of it. */
export function kanaNumber(ground: Ground, at: number): Numeral | undefined {
  const { tokens, starting } = ground;
  if (!isRunStart(tokens, at) || !KANA.test(folded(ground, at))) return undefined;
  const parts: Part[] = [];
  let to = at;
  while (parts.length < MOST) {
    const piece = starting[to]?.find(({ entries }) => entries.some(({ class: name }) => name === 'number-part'));
    if (!piece) return undefined;
    parts.push({ text: '', entries: piece.entries });
    to = piece.to;
    if (isRunEnd(tokens, to - 1)) break;
  }
  const compound = parts.length > 1 ? combine(parts) : undefined;
  return compound && makeNumeral({ from: at, to, amounts: [formatDecimal(compound.value)], form: 'words' });
}

function digitAt(ground: Ground, at: number): string | undefined {
  if (!isHan(folded(ground, at))) return undefined;
  for (const { to, entries } of ground.starting[at] ?? []) {
    const digit = to === at + 1 && entries.find(({ class: name, value }) => name === 'number' && /^\d$/.test(value));
    if (digit) return digit.value;
  }
  return undefined;
}

/** A ten or more, or what else a number goes on with. */
const isPower = (ground: Ground, at: number): boolean =>
  (ground.starting[at] ?? []).some(({ entries }) =>
    entries.some(
      ({ class: name, value }) => name === 'scale' || (name === 'number' && (parseDecimal(value)?.exponent ?? 0) > 0),
    ),
  );

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const FEWEST = 3;
const MOST = 40;
