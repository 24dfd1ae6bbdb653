import { add, type Decimal, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import type { Fact } from '../model/index.js';
import type { Numeral } from './numeral.js';
import { pieceAt } from './piece.js';
import { factOf, numeralAt, phraseAt, type Scan, skipSpace } from './scan.js';

/** Percentages that are counted in tenths and their parts: 七成, 3割8分7厘, 八折; 2割引 takes two tenths off. */
export function readPercentParts(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  let from = 0;
  for (const numeral of scan.numerals) {
    if (numeral.from < from || numeral.ordinal) continue;
    const fact = percentOf(scan, numeral);
    if (!fact) continue;
    facts.push(factOf(scan, 'percent', numeral.from, fact.to, { amount: fact.amount, unit: 'percent' }));
    from = fact.to;
  }
  return facts;
}

function percentOf(scan: Scan, numeral: Numeral): { readonly amount: string; readonly to: number } | undefined {
  const after = skipSpace(scan, numeral.to);
  const off = phraseAt(scan, after, 'percent-off');
  const taken = off && product(numeral, off.value);
  if (off && taken)
    return { amount: formatDecimal(add(HUNDRED, { ...taken, coefficient: -taken.coefficient })), to: off.to };
  const tenth = phraseAt(scan, after, 'percent-part');
  const tenths = tenth && product(numeral, tenth.value);
  // Only the tenth begins such a percentage: what is smaller stands after it.
  if (!tenth || !tenths || Number(tenth.value) < 10) return undefined;
  // There are but ten tenths: 75折 tells percent.
  const [whole = ''] = numeral.amounts;
  if (/^[1-9]\d$/.test(whole) && whole !== '10') return { amount: whole, to: tenth.to };
  let total = tenths;
  let to = tenth.to;
  for (;;) {
    const half = pieceAt(scan, to);
    if (half?.fraction === 2n) return { amount: formatDecimal(add(total, FIVE)), to: half.to };
    const next = numeralAt(scan, to);
    const part = next && phraseAt(scan, next.to, 'percent-part');
    const more = part && Number(part.value) < 10 ? product(next, part.value) : undefined;
    if (!part || !more) break;
    total = add(total, more);
    to = part.to;
  }
  return { amount: formatDecimal(total), to };
}

function product({ amounts }: Numeral, percent: string): Decimal | undefined {
  const amount = parseDecimal(amounts[0] ?? '');
  const factor = parseDecimal(percent);
  return amount && factor && multiply(amount, factor);
}

const HUNDRED: Decimal = { coefficient: 1n, exponent: 2 };
const FIVE: Decimal = { coefficient: 5n, exponent: 0 };
