import type { Fact } from '../model/index.js';
import { durationValue } from './duration/value.js';
import { measureValue } from './measure.js';
import type { Numeral } from './numeral/model.js';
import { quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';

/** Numbers and what they count in one word: `dreitägig`, `двухчасовой`, `kétméteres`, `zehnprozentig`. */
export function readUnitEndings(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const numeral of scan.numerals) {
    const unit = numeral.ordinal ? undefined : scan.tokens[numeral.to - 1]?.word.said?.unit;
    if (unit !== undefined) facts.push(measured(scan, numeral, unit));
  }
  return facts;
}

function measured(scan: Scan, numeral: Numeral, unit: string): Fact {
  const { from, to, amounts } = numeral;
  const span = durationValue([{ amounts, unit, to }]);
  if (span) return factOf(scan, 'duration', from, to, span);
  return factOf(scan, unit === 'percent' ? 'percent' : 'measure', from, to, measureValue(quantityOf(numeral), [unit]));
}
