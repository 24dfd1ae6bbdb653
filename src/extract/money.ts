import type { Fact, FactValue, Reading } from '../model/index.js';
import type { Numeral } from './numeral.js';
import { labelAfter, labelBefore, quantityOf } from './quantity.js';
import { factOf, type Phrase, type Scan } from './scan.js';

/** Sums of money: the currency's sign, code or name stands before or after the number, or both (`$5 USD`). */
export function readMoney(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  for (const [index, numeral] of scan.numerals.entries()) {
    if (numeral.ordinal) continue;
    const before = labelBefore(scan, index, 'currency');
    const after = currencyAfter(scan, numeral);
    const label = after && (!before || !after.value.includes(' ')) ? after : before;
    if (!label) continue;
    const value = moneyOf(quantityOf(numeral), label.value.split(' '));
    facts.push(factOf(scan, 'money', before?.from ?? numeral.from, after?.to ?? numeral.to, value));
  }
  return facts;
}

/** In "in 2020 $5 million" the sign belongs to the figures that it touches. */
function currencyAfter(scan: Scan, numeral: Numeral): Phrase | undefined {
  const phrase = labelAfter(scan, numeral.to, 'currency');
  if (!phrase) return undefined;
  const touches = phrase.from === numeral.to;
  const touchesNext = scan.tokens[phrase.to]?.kind === 'digits';
  return touchesNext && !touches ? undefined : phrase;
}

/** `$` may be any dollar: each currency is a reading, after the readings of the figures. */
function moneyOf(quantity: FactValue, currencies: readonly string[]): FactValue {
  const [currency = 'XXX', ...others] = currencies;
  const amounts = (quantity.readings ?? [quantity]).map(({ amount = '0' }) => amount);
  const readings: Reading[] = amounts.map((amount) => ({ amount, currency }));
  for (const other of others) readings.push({ amount: amounts[0] ?? '0', currency: other });
  const { readings: _readings, ...rest } = quantity;
  return { ...rest, currency, ...(readings.length > 1 && { readings }) };
}
