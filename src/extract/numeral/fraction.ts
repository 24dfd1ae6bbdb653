import { type Decimal, divide, multiply } from '../../fact/decimal.js';
import { isHyphen, type Piece, pieceAt } from '../piece.js';
import { type Ground, phrasesAt, skipSpace } from '../scan.js';
import { type Bond, scaleOf, sum, ZERO } from '../terms.js';
import type { Draft } from './draft.js';

/** "three quarters", "two and a half", "twenty and three fifths", "one hundred thirty-two fifths". */
export function growFraction(draft: Draft, piece: Piece, denominator: bigint, link: Bond): Draft | undefined {
  if (link.joined) return addPart(draft, piece, denominator);
  const whole = draft.terms.slice(0, draft.beforeAnd);
  const top = wholeOf(sum(draft.terms.slice(draft.beforeAnd)));
  // "A hundred and thirty fifths" are 26: what is left of a whole number is less than one.
  if (whole.length > 0 && top !== undefined && top > 0n && top < denominator)
    return withQuotient(draft, piece, top, denominator, sum(whole));
  const all = wholeOf(sum(draft.terms));
  return all === undefined || all <= 0n ? undefined : withQuotient(draft, piece, all, denominator);
}

const wholeOf = ({ coefficient, exponent }: Decimal): bigint | undefined =>
  exponent < 0 ? undefined : coefficient * 10n ** BigInt(exponent);

/** "2 ½" */
export function growVulgar(
  draft: Draft,
  piece: Piece,
  [numerator, denominator]: readonly [bigint, bigint],
): Draft | undefined {
  const whole = sum(draft.terms);
  return whole.exponent < 0 ? undefined : withQuotient(draft, piece, numerator, denominator, whole);
}

export function withQuotient(
  draft: Draft,
  piece: Piece,
  numerator: bigint,
  denominator: bigint,
  whole: Decimal = ZERO,
): Draft {
  const plain = whole.coefficient === 0n;
  // "a third man" and "a third of them": after an article the word may be an ordinal too.
  const ordinal = draft.articleOnly && plain ? piece.ordinal : undefined;
  const quotient = {
    whole,
    part: divide(numerator, denominator),
    ...(plain && { text: `${numerator}/${denominator}` }),
    ...(ordinal && { ordinal }),
  };
  return { ...draft, quotient, to: piece.to, pieces: draft.pieces + 1, articleOnly: false };
}

/** What multiplies a fraction: "two and a half million", "half a dozen", "two thirds of a million". */
export function factorAfter(ground: Ground, to: number): { readonly factor: Decimal; readonly to: number } | undefined {
  const direct = factorAt(ground, isHyphen(ground, to) ? to + 1 : skipSpace(ground, to));
  if (direct) return direct;
  const of = phrasesAt(ground, skipSpace(ground, to), 'joiner').find(({ value }) => value === 'of');
  if (!of) return undefined;
  const at = skipSpace(ground, of.to);
  const article = pieceAt(ground, at);
  return factorAt(ground, article?.article ? skipSpace(ground, article.to) : at);
}

/** A scale word by itself: "two and a half million", "75 dollars million". */
export function scaleAfter(ground: Ground, to: number): { readonly power: number; readonly to: number } | undefined {
  const piece = pieceAt(ground, skipSpace(ground, to));
  const power = piece && powerOf(piece);
  return piece && power !== undefined ? { power, to: piece.to } : undefined;
}

/** The power of ten by which a scale word multiplies. */
export const powerOf = (piece: Piece): number | undefined => piece.scale ?? (piece.value && scaleOf(piece.value));

/** "two and a half"; "a million and a half" means half of a million. */
function addPart(draft: Draft, piece: Piece, denominator: bigint): Draft {
  const unit = draft.lastScale ? (draft.terms.at(-1)?.power ?? 0) : 0;
  return withQuotient(draft, piece, unit < 3 ? 1n : 10n ** BigInt(unit), denominator, sum(draft.terms));
}

function factorAt(ground: Ground, at: number): { readonly factor: Decimal; readonly to: number } | undefined {
  const piece = pieceAt(ground, at);
  const power = piece && powerOf(piece);
  if (piece && power !== undefined) return { factor: { coefficient: 1n, exponent: power }, to: piece.to };
  return piece?.multiple && { factor: piece.multiple, to: piece.to };
}

/**
 * The whole with its part, times what stands behind: "two and a half million". Where the whole has a greater scale of
 * its own, the part alone is multiplied: "one billion and a half million".
 */
export function scaledQuotient(draft: Draft, part: Decimal, factor: Decimal): readonly [whole: Decimal, part: Decimal] {
  const { whole } = draft.quotient ?? { whole: ZERO };
  const own = draft.terms.at(-1)?.power ?? 0;
  if (own >= 3 && factor.exponent >= 3 && own > factor.exponent) {
    return [whole, multiply(multiply(part, { coefficient: 1n, exponent: -own }), factor)];
  }
  return [multiply(whole, factor), multiply(part, factor)];
}
