import type { Fact } from '../model/index.js';
import { peek } from '../text/peek.js';
import type { Numeral } from './numeral/model.js';
import { isInWeekday } from './place.js';
import { quantityOf } from './quantity.js';
import { factOf, folded, isHyphen, phraseAt, phraseBefore, type Scan, skipSpaceBack } from './scan.js';
import { isWrittenTogether } from './weak.js';

/** Ordinals in words, and figures with the mark of an ordinal before or after: `3rd`, `5-й`, 第3. */
export function readOrdinals(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const numeral of scan.numerals) {
    const span = spanOf(scan, numeral);
    if (span) facts.push(factOf(scan, 'ordinal', span[0], span[1], quantityOf(numeral)));
  }
  return facts;
}

function spanOf(scan: Scan, numeral: Numeral): readonly [number, number] | undefined {
  const { from, to } = numeral;
  // Kinyarwanda "ku wa Gatatu", the third, is Wednesday.
  if (numeral.ordinal) return isInWeekday(scan, from, to) ? undefined : [from, to];
  const before = phraseBefore(scan, skipSpaceBack(scan, from), 'ordinal-before');
  // 제공 (offer) holds the mark and a word for zero.
  if (before) return numeral.form === 'words' && numeral.amounts[0] === '0' ? undefined : [before.from, to];
  // "the 1,000th game"
  const isWhole = numeral.plain !== undefined || (numeral.form === 'figures' && /^\d+$/.test(numeral.amounts[0] ?? ''));
  if (!isWhole && !isWrittenTogether(folded(scan, to - 1))) return undefined;
  const touching =
    phraseAt(scan, to, 'ordinal-after') ?? (isHyphen(scan, to) ? phraseAt(scan, to + 1, 'ordinal-after') : undefined);
  // The minutes of Armenian 5:40-ին have the ending of a day.
  if (!touching || (folded(scan, from - 1) === ':' && peek(scan.tokens, from - 2)?.kind === 'digits')) return undefined;
  return scan.tokens[touching.to - 1]?.folded === '.' && !pointsOn(scan, from, touching.to)
    ? undefined
    : [from, touching.to];
}

/** A point makes an ordinal (`3. Platz`) only inside a sentence: at its end it is a full stop, at its start a list. */
function pointsOn(scan: Scan, from: number, to: number): boolean {
  if (from === 0 || scan.tokens[to]?.kind !== 'space') return false;
  return scan.tokens[to + 1]?.kind === 'letters';
}
