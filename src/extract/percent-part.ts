import { add, type Decimal, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import type { Fact } from '../model/index.js';
import type { Numeral } from './numeral/model.js';
import { pieceAt } from './piece.js';
import { factOf, numeralAt, phraseAt, type Scan, skipSpace } from './scan.js';

/** Percentages that are counted in tenths and their parts: 七成, 七成六, 3割8分7厘. */
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
  const tenth = phraseAt(scan, skipSpace(scan, numeral.to), 'percent-part');
  const tenths = tenth && product(numeral, tenth.value);
  // Only the tenth begins such a percentage: what is smaller stands after it.
  if (!tenth || !tenths || Number(tenth.value) < 10) return undefined;
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
  const digit = to === tenth.to ? lastDigit(scan, to) : undefined;
  return digit
    ? { amount: formatDecimal(add(total, digit.value)), to: digit.to }
    : { amount: formatDecimal(total), to };
}

/** In 七成六 the last digit, with no unit behind it that it could count, is a part of the tenth. */
function lastDigit(scan: Scan, to: number): { readonly value: Decimal; readonly to: number } | undefined {
  const next = numeralAt(scan, skipSpace(scan, to));
  const [amount = ''] = next?.amounts ?? [];
  if (next?.form !== 'words' || !/^[1-9]$/.test(amount)) return undefined;
  if (scan.tokens[next.to]?.kind === 'letters' && !next.weak) return undefined;
  const value = parseDecimal(amount);
  return value && { value, to: next.to };
}

function product({ amounts }: Numeral, percent: string): Decimal | undefined {
  const amount = parseDecimal(amounts[0] ?? '');
  const factor = parseDecimal(percent);
  return amount && factor && multiply(amount, factor);
}

const FIVE: Decimal = { coefficient: 5n, exponent: 0 };
