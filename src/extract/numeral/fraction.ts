import { type Decimal, divide, multiply, shift } from '../../fact/decimal.js';
import { type Piece, pieceAt } from '../piece.js';
import { type Ground, isHyphen, phrasesAt, skipSpace } from '../scan.js';
import { type Bond, scaleOf, sum, ZERO } from '../terms.js';
import { type Draft, type Quotient, redraft } from './draft.js';

/** "three quarters", "two and a half", "twenty and three fifths", "one hundred thirty-two fifths". */
export function growFraction(draft: Draft, piece: Piece, denominator: bigint, link: Bond): Draft | undefined {
  if (link.joined) return addPart(draft, piece, denominator);
  const whole = draft.terms.slice(0, draft.beforeAnd);
  const top = wholeOf(sum(draft.terms.slice(draft.beforeAnd)));
  // "A hundred and thirty fifths" are 26: what is left of a whole number is less than one.
  if (whole.length > 0 && top !== undefined && top > 0n && top < denominator)
    return withPart(draft, piece, top, denominator, whole);
  const all = wholeOf(sum(draft.terms));
  return all === undefined || all <= 0n ? undefined : withQuotient(draft, piece, all, denominator);
}

export const wholeOf = ({ coefficient, exponent }: Decimal): bigint | undefined =>
  exponent < 0 ? undefined : coefficient * 10n ** BigInt(exponent);

/**
 * A whole with parts of one: "twenty and three fifths". Behind a scale they are parts of its unit: "nine million and
 * five ninths"; a thousand may be meant either way.
 */
export function withPart(
  draft: Draft,
  piece: Piece,
  top: bigint,
  bottom: bigint,
  terms: Draft['terms'],
): Draft | undefined {
  const grown = withQuotient(draft, piece, top, bottom, sum(terms));
  const power = terms.at(-1)?.power ?? 0;
  const { quotient } = grown;
  if (power < 3 || !quotient) return grown;
  const scaled = divide(top * 10n ** BigInt(power), bottom);
  const [part, other] = power < MILLIONS ? [quotient.part, scaled] : [scaled, quotient.part];
  return redraft(grown, { quotient: { ...quotient, part, other, unit: part === scaled ? power : undefined } });
}

/** From here on no one counts single things beside the scale. */
export const MILLIONS = 6;

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
    at: piece.from,
    unit: undefined,
    other: undefined,
    text: plain ? `${numerator}/${denominator}` : undefined,
    ordinal,
  };
  return redraft(draft, { quotient, to: piece.to, pieces: draft.pieces + 1, articleOnly: false });
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

/** "two and a half"; "a million and a half" means half of a million, and "a dozen and a half" half of a dozen. */
function addPart(draft: Draft, piece: Piece, denominator: bigint): Draft {
  const dozen = draft.lastMultiple && wholeOf(draft.lastMultiple);
  if (dozen) return withQuotient(draft, piece, dozen, denominator, sum(draft.terms));
  // A dual such as مليونين is a scale with its number.
  const unit = draft.lastScale || draft.figures === 0 ? (draft.terms.at(-1)?.power ?? 0) : 0;
  const grown = withQuotient(draft, piece, unit < 3 ? 1n : 10n ** BigInt(unit), denominator, sum(draft.terms));
  return unit < 3 || !grown.quotient ? grown : redraft(grown, { quotient: { ...grown.quotient, unit } });
}

function factorAt(ground: Ground, at: number): { readonly factor: Decimal; readonly to: number } | undefined {
  const piece = pieceAt(ground, at);
  const power = piece && powerOf(piece);
  if (piece && power !== undefined) return { factor: { coefficient: 1n, exponent: power }, to: piece.to };
  return piece?.multiple && { factor: piece.multiple, to: piece.to };
}

/**
 * The whole with its part, times what stands behind: "two and a half million". Where the whole has a greater scale of
 * its own, the part alone is multiplied: "one billion and a half million", مليونين ونصف المليون.
 */
export function scaledQuotient(quotient: Quotient, factor: Decimal): readonly [whole: Decimal, part: Decimal] {
  const { whole, part, unit = 0 } = quotient;
  if (factor.exponent >= 3 && unit >= factor.exponent) return [whole, multiply(shift(part, -unit), factor)];
  return [multiply(whole, factor), multiply(part, factor)];
}
