import type { Fact } from '../model/index.js';
import { labelAfter, labelBefore, quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';

/** Percentages, permille and percentage points, their sign or word before or after the number. */
export function readPercents(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, numeral] of scan.numerals.entries()) {
    if (numeral.ordinal) continue;
    const after = labelAfter(scan, numeral.to, 'percent');
    const before = after ? undefined : labelBefore(scan, index, 'percent');
    const label = after ?? before;
    if (!label) continue;
    const value = { ...quantityOf(numeral), unit: label.value };
    facts.push(factOf(scan, 'percent', before?.from ?? numeral.from, after?.to ?? numeral.to, value));
  }
  return facts;
}
