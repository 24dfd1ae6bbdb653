import type { Fact } from '../model/index.js';
import { quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';

/** Numbers that nothing else lays claim to. */
export function readNumbers(scan: Scan): Fact[] {
  return scan.numerals
    .filter((numeral) => !numeral.weak && !numeral.ordinal)
    .map((numeral) => factOf(scan, 'number', numeral.from, numeral.to, quantityOf(numeral)));
}
