import { formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import { raised } from './figures.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import { folded, type Ground, phraseAt, skipSpace } from './scan.js';
import { minusEnd } from './sign.js';

/** Joins the numerals of a power that words tell, `2の10乗`, 二的三次方, with what it is multiplied by: `1.5×10の8乗`. */
export function joinPowers(ground: Ground, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const base = joined.at(-1);
    const power = base && powerOf(ground, base, numeral);
    if (!power) {
      joined.push(numeral);
      continue;
    }
    joined.pop();
    const factor = joined.at(-1);
    const product = factor && productOf(ground, factor, power);
    if (product) joined.pop();
    joined.push(product ?? power);
  }
  return joined;
}

/** A word of one sign ties the base to its exponent, and the sign before both is no part of the base: `-2の2乗` is -4. */
function powerOf(ground: Ground, base: Numeral, exponent: Numeral): Numeral | undefined {
  const mark = phraseAt(ground, exponent.to, 'power-after');
  if (!mark || ground.tokens[base.to]?.kind !== 'letters') return undefined;
  const [amount = ''] = base.amounts;
  const [power = ''] = exponent.amounts;
  // Two signs of minus take each other back: `1.1の--2乗`.
  let [at, factor] = [base.to + 1, 1];
  while (at < exponent.from) {
    at = minusEnd(ground, at) ?? Number.POSITIVE_INFINITY;
    factor = -factor;
  }
  if (at !== exponent.from || !EXPONENT.test(power)) return undefined;
  const negative = amount.startsWith('-');
  const value = raised(negative ? amount.slice(1) : amount, factor * Number(power));
  if (value === undefined) return undefined;
  return makeNumeral({ from: base.from, to: mark.to, amounts: [negative ? `-${value}` : value], form: base.form });
}

function productOf(ground: Ground, factor: Numeral, power: Numeral): Numeral | undefined {
  const times = skipSpace(ground, factor.to);
  if (!TIMES.test(folded(ground, times)) || skipSpace(ground, times + 1) !== power.from) return undefined;
  const a = parseDecimal(factor.amounts[0] ?? '');
  const b = parseDecimal(power.amounts[0] ?? '');
  return a && b && makeNumeral({ ...power, from: factor.from, amounts: [formatDecimal(multiply(a, b))] });
}

/** Larger powers than those of any quantity are left alone, for their zeros would fill the memory. */
const EXPONENT = /^-?\d{1,2}$/;
const TIMES = /^[×x*]$/u;
