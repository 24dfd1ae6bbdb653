import { divide, formatDecimal } from '../fact/decimal.js';
import type { LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isRunEnd } from '../text/tokens.js';
import { isOfTime } from './duration/value.js';
import { isEnding } from './numeral/look-alike.js';
import type { Numeral } from './numeral/model.js';
import { isInWeekday } from './place.js';
import { quantityOf } from './quantity.js';
import { isTold } from './quotient.js';
import {
  factOf,
  folded,
  isAnyAt,
  isHyphen,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesBefore,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { isSpaced, isWrittenTogether } from './weak.js';

/** Ordinals in words, and figures with the mark of an ordinal before or after: `3rd`, `5-й`, 第3. */
export function readOrdinals(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const numeral of scan.numerals) {
    const span = spanOf(scan, numeral);
    // "Every second counts": the unit is an ordinal as well.
    if (!span || (phraseAt(scan, span[0], 'unit') && eachBefore(scan, span[0]))) continue;
    const share = shareOf(scan, numeral, span);
    facts.push(share ?? factOf(scan, 'ordinal', span[0], span[1], quantityOf(numeral)));
  }
  return facts;
}

/** "Every third woman", "jeder Fünfte": one in so many, or the ordinal all the same. Every third day tells how often. */
function shareOf(scan: Scan, { amounts }: Numeral, [from, to]: readonly [number, number]): Fact | undefined {
  const each = eachBefore(scan, from);
  const [nth = ''] = amounts;
  if (!each || !isTold(nth)) return undefined;
  const next = skipSpace(scan, to);
  if (isAnyAt(scan, next, TELLING)) return undefined;
  const amount = formatDecimal(divide(1n, BigInt(nth)));
  const value = { amount, fraction: `1/${nth}`, readings: [{ amount }, { amount: nth }] };
  return factOf(scan, 'number', each.from, to, value);
}

const eachBefore = (scan: Scan, from: number): Phrase | undefined =>
  phraseBefore(scan, skipSpaceBack(scan, from), 'each');

const TELLING: readonly LexiconClass[] = ['unit', 'weekday', 'month', 'date-mark', 'dayperiod', 'quarter', 'time-mark'];

function spanOf(scan: Scan, numeral: Numeral): readonly [number, number] | undefined {
  const { from, to } = numeral;
  // Kinyarwanda "ku wa Gatatu", the third, is Wednesday.
  if (numeral.ordinal) return isInWeekday(scan, from, to) || isAfterUnit(scan, from) ? undefined : [from, to];
  const before = phraseBefore(scan, skipSpaceBack(scan, from), 'ordinal-before');
  // 제공 (offer) holds the mark and a word for zero.
  if (before) return numeral.form === 'words' && numeral.amounts[0] === '0' ? undefined : [before.from, to];
  // "the 1,000th game"
  const isWhole = numeral.plain !== undefined || (numeral.form === 'figures' && /^\d+$/.test(numeral.amounts[0] ?? ''));
  if (!isWhole && !isWrittenTogether(folded(scan, to - 1))) return undefined;
  const touching =
    phraseAt(scan, to, 'ordinal-after') ??
    (isHyphen(scan, to) ? phraseAt(scan, to + 1, 'ordinal-after') : signBehindSpace(scan, numeral));
  // The minutes of Armenian 5:40-ին have the ending of a day.
  if (!touching || (folded(scan, from - 1) === ':' && peek(scan.tokens, from - 2)?.kind === 'digits')) return undefined;
  return scan.tokens[touching.to - 1]?.folded === '.' && !pointsOn(scan, from, touching.to)
    ? undefined
    : [from, touching.to];
}

/** 3 位 and 3 번째 as 3位 and 3번째: some set figures apart from the signs around them. 법사 위원회 is a committee and no fourth. */
function signBehindSpace(scan: Scan, { to, weak }: Numeral): Phrase | undefined {
  const next = skipSpace(scan, to);
  if (weak || next === to || !isWrittenTogether(folded(scan, next))) return undefined;
  const sign = phraseAt(scan, next, 'ordinal-after');
  if (!sign || !isSpaced(folded(scan, next))) return sign;
  const end = { from: sign.to, to: sign.to };
  return isRunEnd(scan.tokens, sign.to - 1) || isEnding(scan, end) ? sign : undefined;
}

/** The "prima" of "un anno prima" is "before"; that of "in prima classe" stands behind no unit of time. */
function isAfterUnit(scan: Scan, from: number): boolean {
  if (phraseAt(scan, from, 'per-unit')?.value !== '') return false;
  const units = phrasesBefore(scan, skipSpaceBack(scan, from), 'unit');
  return units.some(({ value }) => isOfTime(value));
}

/** A point makes an ordinal (`3. Platz`) only inside a sentence: at its end it is a full stop, at its start a list. */
function pointsOn(scan: Scan, from: number, to: number): boolean {
  if (from === 0 || scan.tokens[to]?.kind !== 'space') return false;
  return scan.tokens[to + 1]?.kind === 'letters';
}
