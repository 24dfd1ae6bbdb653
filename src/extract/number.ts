import type { Fact, FactValue } from '../model/index.js';
import { touchesLetter } from './alone.js';
import { datesIn } from './number-date.js';
import type { Numeral } from './numeral.js';
import { isInWeekday } from './place.js';
import { amountsOf, quantityOf } from './quantity.js';
import { factOf, phraseBefore, type Scan } from './scan.js';
import { TOPIC } from './topics.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  return scan.numerals
    .filter((numeral, index) => !numeral.ordinal && !numeral.weak && !isOfSign(scan, numeral, scan.numerals[index - 1]))
    .filter(({ from, to }) => !isInWeekday(scan, from, to))
    .filter((numeral) => numeral.form !== 'figures' || !touchesLetter(scan, numeral.to))
    .map((numeral) => factOf(scan, 'number', numeral.from, numeral.to, asQuantity(scan, numeral)));
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
