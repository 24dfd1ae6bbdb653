import { type Decimal, parseDecimal, shift } from '../../fact/decimal.js';
import type { Piece } from '../piece.js';
import { type Bond, scaleOf, type Term, term, withScale, withValue } from '../terms.js';
import type { Draft } from './draft.js';
import { MILLIONS } from './fraction.js';

/** The summands with a number word or figures more. */
export function sumWith(draft: Draft, piece: Piece, link: Bond): readonly Term[] | undefined {
  const [amount, ...others] = piece.figures?.amounts ?? [];
  const value = partOfScale(draft, piece.value, link) ?? (amount === undefined ? undefined : parseDecimal(amount));
  if (!value) return undefined;
  const rest = others.map(parseDecimal).filter((other) => other !== undefined);
  const power = piece.value && scaleOf(value);
  if (power !== undefined && draft.terms.length === 0) return withScale([], power, piece.from);
  return withValue(draft.terms, term(value, piece.from, rest), link);
}

/** "Vijf miljard en driekwart": parts of one beside millions are parts of a million. */
function partOfScale({ lastScale, terms }: Draft, value: Decimal | undefined, { joined }: Bond): Decimal | undefined {
  const power = terms.at(-1)?.power ?? 0;
  return value && joined && lastScale && value.exponent < 0 && power >= MILLIONS ? shift(value, power) : value;
}
