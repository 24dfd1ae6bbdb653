import { add, type Decimal, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import type { Fact, FactValue } from '../model/index.js';
import type { Numeral } from './numeral/model.js';
import { pieceAt } from './piece.js';
import { factOf, phraseAt, type Scan, skipSpace } from './scan.js';
import { TOPIC } from './topics.js';

/**
 * What is taken off a price, or is left of it: 2割引 takes two tenths off, 八折 leaves eight of them, half price one half.
 * Other languages say the one as often as the other, so that both are readings.
 */
export function readDiscounts(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const numeral of scan.numerals) {
    const told = numeral.ordinal ? undefined : toldInTenths(scan, numeral);
    if (told) facts.push(factOf(scan, 'percent', numeral.from, told.to, saidBy(told.percent)));
  }
  if ((scan.all & TOPIC.price) === 0) return facts;
  for (const at of scan.places) {
    const word = phraseAt(scan, at, 'price-part');
    const percent = word && parseDecimal(word.value);
    if (word && percent) facts.push(factOf(scan, 'percent', at, word.to, saidBy(percent)));
  }
  return facts;
}

function toldInTenths(scan: Scan, numeral: Numeral): { readonly percent: Decimal; readonly to: number } | undefined {
  const at = skipSpace(scan, numeral.to);
  const mark = phraseAt(scan, at, 'percent-off') ?? phraseAt(scan, at, 'percent-left');
  if (!mark) return undefined;
  const [amount, tenth] = [parseDecimal(numeral.amounts[0] ?? ''), parseDecimal(mark.value)];
  if (!amount || !tenth) return undefined;
  // There are but ten tenths: 75折 tells percent.
  const percent = amount.exponent >= 0 && amount.coefficient > 10n ? amount : multiply(amount, tenth);
  const half = pieceAt(scan, mark.to);
  return half?.fraction === 2n ? { percent: add(percent, FIVE), to: half.to } : { percent, to: mark.to };
}

function saidBy(percent: Decimal): FactValue {
  const rest = add(HUNDRED, { ...percent, coefficient: -percent.coefficient });
  const amounts = [...new Set([percent, rest].map(formatDecimal))];
  const readings = amounts.map((amount) => ({ amount, unit: 'percent' }));
  return { amount: amounts[0] ?? '0', unit: 'percent', ...(readings.length > 1 && { readings }) };
}

const HUNDRED: Decimal = { coefficient: 1n, exponent: 2 };
const FIVE: Decimal = { coefficient: 5n, exponent: 0 };
