import { convert } from '../fact/convert.js';
import { add, formatDecimal, parseDecimal, toNumber } from '../fact/decimal.js';
import { halfAfter } from './half-after.js';
import type { Numeral } from './numeral.js';
import { numeralAt, phraseAt, type Scan, skipSpace } from './scan.js';

/** "One tonne is 2,204.6 pounds" tells two measures: nobody counts a rest in so many of the smaller unit. */
const MANY = 1000;

/** "three and a half": half of one more of each amount that is whole. */
export function withHalf(numeral: Numeral): Numeral {
  const amounts = numeral.amounts.map((amount) => (/^\d+$/.test(amount) ? `${amount}.5` : amount));
  return { ...numeral, amounts };
}

/** A measure in two units of one dimension is one amount of the first: "5 ft 2 in", "6 pounds 3 ounces", "1 m 80 cm". */
export function withSmallerUnit(
  scan: Scan,
  numeral: Numeral,
  to: number,
  units: readonly string[],
): { readonly numeral: Numeral; readonly to: number } {
  const half = halfAfter(scan, { to });
  if (half !== undefined) return { numeral: withHalf(numeral), to: half };
  const alone = { numeral, to };
  const next = numeralAt(scan, skipSpace(scan, to));
  const [amount = ''] = numeral.amounts;
  if (!next || next.ordinal || !/^\d+$/.test(amount) || next.amounts[0]?.startsWith('-')) return alone;
  const smaller = phraseAt(scan, skipSpace(scan, next.to), 'unit');
  const whole = parseDecimal(amount);
  const part = parseDecimal(next.amounts[0] ?? '');
  if (!smaller || !whole || !part || whole.coefficient === 0n || toNumber(part) >= MANY) return alone;
  const one = convert({ coefficient: 1n, exponent: 0 }, units[0] ?? '');
  for (const id of smaller.value.split(' ')) {
    const added = convert(part, id);
    if (!one || !added || added.dimension !== one.dimension || added.value >= one.value) continue;
    const fraction = parseDecimal((added.value / one.value).toFixed(12));
    if (!fraction) continue;
    return { numeral: { ...numeral, amounts: [formatDecimal(add(whole, fraction))] }, to: smaller.to };
  }
  return alone;
}
