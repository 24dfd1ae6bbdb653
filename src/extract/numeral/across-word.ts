import { formatDecimal, multiply, parseDecimal } from '../../fact/decimal.js';
import type { Piece } from '../piece.js';
import type { Ground } from '../scan.js';
import { scaleOf } from '../terms.js';
import { makeNumeral, type Numeral } from './model.js';

/**
 * A great power with its number before the word that stands before it: "sechs weitere Millionen", "six autres
 * millions" are six million. The word must be none that the language knows, for those part numbers.
 */
export function acrossWord({ tokens }: Ground, before: Numeral | undefined, power: Piece): Numeral | undefined {
  const scale = power.value && scaleOf(power.value);
  if (!before || scale === undefined || scale < GREAT || before.to + 3 !== power.from) return undefined;
  const [space, word, next] = [tokens[before.to], tokens[before.to + 1], tokens[before.to + 2]];
  if (space?.kind !== 'space' || next?.kind !== 'space' || word?.kind !== 'letters' || !word.word.silent)
    return undefined;
  const amount = parseDecimal(before.amounts[0] ?? '');
  if (!amount || before.weak || before.ordinal || before.amounts.length > 1 || (before.plain?.length ?? 0) > 3)
    return undefined;
  const whole = formatDecimal(multiply(amount, { coefficient: 1n, exponent: scale }));
  const form = before.form === 'words' ? 'words' : 'mixed';
  return makeNumeral({ ...before, to: power.to, amounts: [whole], form, plain: undefined, scale });
}

/** Powers from here on need a number before them to say how many. */
const GREAT = 6;
