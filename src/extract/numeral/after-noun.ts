import { add, formatDecimal, multiply, parseDecimal } from '../../fact/decimal.js';
import { type Ground, phraseAt, skipSpace } from '../scan.js';
import { makeNumeral, type Numeral } from './model.js';

/** A number, and where the words that make it up end. */
export interface Spread {
  readonly numeral: Numeral;
  readonly end?: number;
}

/**
 * A number whose tens stand behind what it counts: "dhá bhliain déag" (two years ten) are twelve years, "bum mlynedd ar
 * hugain" (five years on twenty) twenty-five, "ocht milliún déag" eighteen million. The ugent of Breton "pemp bloaz
 * warn-ugent" is no number of its own.
 */
export function withTensAfterNoun(ground: Ground, numeral: Numeral): Spread {
  if (numeral.form !== 'words' || numeral.ordinal || numeral.amounts.length > 1) return { numeral };
  if (!ground.locale.lexicon.has('number-after')) return { numeral };
  const { amounts, scale } = numeral;
  const next = skipSpace(ground, numeral.to);
  const tens = phraseAt(ground, scale === undefined ? overNoun(ground, next) : next, 'number-after');
  const [units, more] = [parseDecimal(amounts[0] ?? ''), parseDecimal(tens?.value ?? '')];
  if (!tens || !units || !more || units.coefficient <= 0n || units.exponent - (scale ?? 0) > 0) return { numeral };
  const amount = formatDecimal(add(units, multiply(more, { coefficient: 1n, exponent: scale ?? 0 })));
  const to = scale === undefined ? numeral.to : tens.to;
  return { numeral: makeNumeral({ ...numeral, amounts: [amount], to, weak: false }), end: tens.to };
}

/** Behind one word and the space that follows it. */
const overNoun = (ground: Ground, at: number): number =>
  ground.tokens[at]?.kind === 'letters' ? skipSpace(ground, at + 1) : at;
