import type { Fact, FactValue } from '../model/index.js';
import { touchesLetter } from './alone.js';
import { halfAfter } from './half-after.js';
import { withHalf } from './measure-parts.js';
import { datesIn } from './number-date.js';
import type { Numeral } from './numeral/model.js';
import { isInWeekday } from './place.js';
import { amountsOf, quantityOf } from './quantity.js';
import { factOf, folded, phraseAt, phraseBefore, type Scan, skipSpace } from './scan.js';
import { TOPIC } from './topics.js';
import { closesWord, isWrittenTogether } from './weak.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  let previous: Numeral | undefined;
  for (const numeral of scan.numerals) {
    if (isNumber(scan, numeral, previous)) facts.push(numberOf(scan, numeral));
    previous = numeral;
  }
  return facts;
}

function isNumber(scan: Scan, numeral: Numeral, previous: Numeral | undefined): boolean {
  if (numeral.ordinal || numeral.weak || isOfSign(scan, numeral, previous)) return false;
  if (isInWeekday(scan, numeral.from, numeral.to)) return false;
  return numeral.form !== 'figures' || !touchesLetter(scan, numeral.to);
}

function numberOf(scan: Scan, numeral: Numeral): Fact {
  const half = halfBehindCounter(scan, numeral);
  if (half !== undefined) return factOf(scan, 'number', numeral.from, half, quantityOf(withHalf(numeral)));
  return factOf(scan, 'number', numeral.from, numeral.to, asQuantity(scan, numeral));
}

/** 세 개 반 are three and a half: the half stands behind what counts. 두 명 반대 are two against it. */
function halfBehindCounter(scan: Scan, { to, amounts }: Numeral): number | undefined {
  const counter = phraseAt(scan, skipSpace(scan, to), 'counter');
  if (!counter || !isWrittenTogether(folded(scan, counter.from)) || !/^\d{1,2}$/.test(amounts[0] ?? ''))
    return undefined;
  const half = halfAfter(scan, counter);
  const next = half === undefined ? '' : folded(scan, half);
  return half !== undefined && (closesWord(scan, half) || /^\p{Script=Hiragana}/u.test(next)) ? half : undefined;
}

/** The zero of `5 degrees below zero` says that there is a minus. */
const isOfSign = (scan: Scan, { to }: Numeral, previous: Numeral | undefined): boolean =>
  (scan.all & TOPIC.minus) > 0 &&
  previous?.amounts[0]?.startsWith('-') === true &&
  phraseBefore(scan, to, 'minus-after') !== undefined;

function asQuantity(scan: Scan, numeral: Numeral): FactValue {
  const quantity = quantityOf(numeral);
  const dates = datesIn(scan, numeral);
  return dates.length === 0 ? quantity : { ...quantity, readings: [...amountsOf(quantity), ...dates] };
}
