import { convert } from '../fact/convert.js';
import { add, type Decimal, formatDecimal, parseDecimal, shift, toNumber } from '../fact/decimal.js';
import type { LexiconClass } from '../locale/index.js';
import { peek } from '../text/peek.js';
import { halfAfter } from './half-after.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import {
  isAnyAt,
  isHyphen,
  numeralAt,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';

/** "One tonne is 2,204.6 pounds" tells two measures: nobody counts a rest in so many of the smaller unit. */
const MANY = 1000;

const WHOLE = 1 - 1e-9;

/** "three and a half": half of one more of each amount that is whole. */
export function withHalf(numeral: Numeral): Numeral {
  const amounts = numeral.amounts.map((amount) => (/^\d+$/.test(amount) ? `${amount}.5` : amount));
  return makeNumeral({ ...numeral, amounts });
}

/**
 * A measure in two units of one dimension is one amount of the first: "5 ft 2 in", "6 pounds and 3 ounces", "1 m 80 cm". The
 * smaller unit of a metre may be left out: "1 m 80", "un metro e ottanta".
 */
export function withSmallerUnit(
  scan: Scan,
  numeral: Numeral,
  to: number,
  units: readonly string[],
): { readonly numeral: Numeral; readonly to: number } {
  const half = halfAfter(scan, { to });
  if (half !== undefined) return { numeral: withHalf(numeral), to: half };
  const alone = { numeral, to };
  const inches = units[0] === 'foot' ? inchesAfter(scan, numeral, to) : undefined;
  if (inches) return inches;
  const next = partAfter(scan, numeral, to);
  const [amount = ''] = numeral.amounts;
  if (!next || next.ordinal || !/^\d+$/.test(amount) || next.amounts[0]?.startsWith('-')) return alone;
  const smaller = phraseAt(scan, skipSpace(scan, next.to), 'unit');
  const whole = parseDecimal(amount);
  const part = parseDecimal(next.amounts[0] ?? '');
  if (!whole || !part || whole.coefficient === 0n || toNumber(part) >= MANY) return alone;
  if (!smaller) {
    const height = units[0] === 'meter' && isHeight(scan, amount, to, next) ? add(whole, shift(part, -2)) : undefined;
    return height ? { numeral: amountTo(numeral, height), to: next.to } : alone;
  }
  for (const id of smaller.value.split(' ')) {
    const sum = sumOf(whole, units[0] ?? '', part, id);
    if (sum) return { numeral: amountTo(numeral, sum), to: smaller.to };
  }
  return alone;
}

const amountTo = (numeral: Numeral, amount: Decimal): Numeral =>
  makeNumeral({ ...numeral, amounts: [formatDecimal(amount)] });

/** An amount and a part of one of its unit, in that unit; undefined where the part is none. */
function sumOf(whole: Decimal, unit: string, part: Decimal, smaller: string): Decimal | undefined {
  const [one, added] = [convert({ coefficient: 1n, exponent: 0 }, unit), convert(part, smaller)];
  if (!one || !added || added.dimension !== one.dimension) return undefined;
  // "5 ft 12 in" are two measures: twelve inches come to a foot, give or take what floating point leaves.
  if (added.value / one.value > WHOLE) return undefined;
  const fraction = parseDecimal((added.value / one.value).toFixed(12));
  return fraction && add(whole, fraction);
}

/** "6-foot-5", "six-foot-five": the inches of a height, whose unit may be left out behind a hyphen. */
function inchesAfter(
  scan: Scan,
  numeral: Numeral,
  to: number,
): { readonly numeral: Numeral; readonly to: number } | undefined {
  const [feet = ''] = numeral.amounts;
  if (!/^\d$/.test(feet) || !isHyphen(scan, numeral.to) || !isHyphen(scan, to)) return undefined;
  const token = scan.tokens[to + 1];
  const part = token?.kind === 'digits' ? { amount: token.folded, to: to + 2 } : wordAfter(scan, to + 1);
  if (!part || !/^\d\d?$/.test(part.amount) || Number(part.amount) >= 12) return undefined;
  const [whole, inches] = [parseDecimal(feet), parseDecimal(part.amount)];
  const height = whole && inches && sumOf(whole, 'foot', inches, 'inch');
  if (!height) return undefined;
  const unit = isHyphen(scan, part.to) ? phraseAt(scan, part.to + 1, 'unit') : undefined;
  return {
    numeral: amountTo(numeral, height),
    to: unit?.value.split(' ').includes('inch') ? unit.to : part.to,
  };
}

function wordAfter(scan: Scan, at: number): { readonly amount: string; readonly to: number } | undefined {
  const numeral = numeralAt(scan, at);
  return numeral && { amount: numeral.amounts[0] ?? '', to: numeral.to };
}

/** The number behind a unit, or behind an "and"; in "between 2 metres and 80 centimetres" it is another measure. */
function partAfter(scan: Scan, { from }: Numeral, to: number): Numeral | undefined {
  const at = skipSpace(scan, to);
  const touching = at === to ? scan.tokens[at] : undefined;
  // The 80 of `1m80` touches a letter and so is no number by itself.
  if (touching?.kind === 'digits' && peek(scan.tokens, at - 1)?.kind === 'letters')
    return makeNumeral({ from: at, to: at + 1, amounts: [touching.folded], plain: touching.folded, form: 'figures' });
  const joiner = phrasesAt(scan, at, 'joiner').find(({ value }) => value === 'and');
  if (!joiner) return numeralAt(scan, at);
  const opens = phraseBefore(scan, skipSpaceBack(scan, from), 'joiner')?.value === 'range-open';
  return opens ? undefined : numeralAt(scan, skipSpace(scan, joiner.to));
}

/** "Un mètre quatre-vingts", "1 m 80", "2 m 05": nobody counts what follows, and people are not much taller. */
function isHeight(scan: Scan, metres: string, unitEnd: number, part: Numeral): boolean {
  const { from, to, amounts, plain, form, ordinal, weak } = part;
  if (!/^[12]$/.test(metres) || ordinal || weak || !/^\d\d?$/.test(amounts[0] ?? '')) return false;
  if (form === 'words' ? Number(amounts[0]) < 10 : plain?.length !== 2) return false;
  const next = skipSpace(scan, to);
  // "Un metro e ottanta", but not "2 metres and 30 people".
  const joined = from !== skipSpace(scan, unitEnd);
  if (joined && scan.tokens[next]?.kind === 'letters' && phraseAt(scan, next, 'joiner') === undefined) return false;
  return !isHyphen(scan, to) && !isAnyAt(scan, next, COUNTED);
}

const COUNTED: readonly LexiconClass[] = ['currency', 'percent', 'month', 'scale', 'multiple', 'age', 'counter'];
