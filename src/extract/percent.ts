import type { Fact } from '../model/index.js';
import { labelAfter, labelBefore, quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';
import { signBeforeLabel } from './sign.js';

/** Percentages, permille and percentage points, their sign or word before or after the number. */
export function readPercents(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, numeral] of scan.numerals.entries()) {
    if (numeral.ordinal) continue;
    const after = labelAfter(scan, numeral.to, 'percent');
    const before = after ? undefined : labelBefore(scan, index, 'percent');
    const label = after ?? before;
    if (!label) continue;
    const [signed, from] = before ? signBeforeLabel(scan, numeral, before.from) : [numeral, numeral.from];
    const value = { ...quantityOf(signed), unit: label.value };
    facts.push(factOf(scan, 'percent', from, after?.to ?? numeral.to, value));
  }
  return facts;
}
