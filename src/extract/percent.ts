import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Fact, FactValue } from '../model/index.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import { readPoints } from './percent-point.js';
import { isOfNext, labelAfter, labelBefore, labelOfOne, quantityOf } from './quantity.js';
import { factOf, type Scan } from './scan.js';
import { signBeforeLabel } from './sign.js';

/** Percentages, permille and percentage points, their sign or word before or after the number. */
export function readPercents(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, told] of scan.numerals.entries()) {
    const numeral = asQuotient(told);
    if (!numeral) continue;
    const behind = labelAfter(scan, numeral.to, 'percent') ?? labelOfOne(scan, numeral, 'percent');
    const after = behind && isOfNext(scan, numeral, behind) ? undefined : behind;
    const before = after || isPart(numeral) ? undefined : labelBefore(scan, index, 'percent');
    const label = after ?? before;
    if (!label) continue;
    const [signed, from] = before ? signBeforeLabel(scan, numeral, before.from) : [numeral, numeral.from];
    // `yüzde 0,4 puan`
    const points = before?.value === 'percent' ? labelAfter(scan, numeral.to, 'percent-point') : undefined;
    const unit = points ? 'percentage-point' : label.value;
    const value = unit === 'basis-point' ? basisPoints(signed) : { ...quantityOf(signed), unit };
    facts.push(factOf(scan, 'percent', from, (after ?? points)?.to ?? numeral.to, value));
  }
  return facts.length > 0 ? [...facts, ...readPoints(scan, facts)] : facts;
}

/** "Kashi biyu cikin uku" are two parts in three, though "kashi 33" are percent. */
const isPart = ({ fraction, form }: Numeral): boolean => fraction !== undefined && form === 'words';

/** 25 basis points are 0.25 percentage points. */
function basisPoints({ amounts }: Numeral): FactValue {
  const points = amounts.flatMap((amount) => parseDecimal(amount) ?? []);
  const readings = [
    ...amounts.map((amount) => ({ amount, unit: 'basis-point' })),
    ...points.map((value) => ({ amount: formatDecimal(shift(value, -2)), unit: 'percentage-point' })),
  ];
  return { ...readings[0], readings };
}

/** An ordinal has no percent; as a quotient it may: "ciento treinta quintos por ciento". */
function asQuotient(numeral: Numeral): Numeral | undefined {
  if (!numeral.ordinal) return numeral;
  const amounts = numeral.amounts.slice(1);
  return amounts.length > 0 ? makeNumeral({ ...numeral, ordinal: false, amounts }) : undefined;
}
