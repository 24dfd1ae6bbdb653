import type { Fact, FactValue } from '../model/index.js';
import { touchesLetter } from './alone.js';
import { datesIn } from './number-date.js';
import type { Numeral } from './numeral.js';
import { amountsOf, quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  return scan.numerals
    .filter((numeral) => !numeral.ordinal && !numeral.weak)
    .filter((numeral) => numeral.form !== 'figures' || !touchesLetter(scan, numeral.to))
    .map((numeral) => factOf(scan, 'number', numeral.from, numeral.to, asQuantity(scan, numeral)));
}

function asQuantity(scan: Scan, numeral: Numeral): FactValue {
  const quantity = quantityOf(numeral);
  const dates = datesIn(scan, numeral);
  return dates.length === 0 ? quantity : { ...quantity, readings: [...amountsOf(quantity), ...dates] };
}
