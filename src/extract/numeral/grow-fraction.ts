import { type Decimal, formatDecimal } from '../../fact/decimal.js';
import { type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, isHyphen, phraseAt, skipSpace } from '../scan.js';
import { scaleOf } from '../terms.js';
import { isWrittenTogether } from '../weak.js';
import { type Draft, redraft } from './draft.js';
import { growFraction, growVulgar, wholeOf, withPart } from './fraction.js';
import { growOrdinal, standsApart } from './grow-ordinal.js';
import type { Link } from './link.js';

/** The number with a fraction at its end; null where the piece can only be one and does not fit, undefined where it is none. */
export function fractionBy(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | null | undefined {
  if (piece.added !== undefined && !link.joined && !draft.quotient)
    return growFraction(draft, piece, piece.added, { ...link, joined: true });
  // "Δέκα και τέταρτο" is ten and a quarter: the fourteenth has an ordinal ten.
  const quarter = link.joined && piece.fraction === 4n && ground.locale.number.ordinalsApart === true;
  const closes = piece.ordinal && piece.fraction !== undefined && !quarter && !standsApart(ground, piece, link);
  if (closes && !isDenominator(ground, draft, piece, link)) {
    const ordinal = growOrdinal(draft, piece, piece.ordinal, link);
    if (ordinal) return ordinal;
  }
  const article = draft.articleOnly && !draft.first.value;
  // "2 triệu rưỡi", "dva i pol milijuna"
  if (piece.added && !article) return growFraction(draft, piece, 2n, { ...link, joined: true });
  // 2반 is the second class of a school: nobody counts halves so.
  const isLabel = draft.lastFigures && link.at === draft.to && isWrittenTogether(folded(ground, piece.from));
  if (piece.fraction !== undefined && !(article && link.joined) && !isLabel) {
    const fraction = growFraction(draft, piece, piece.fraction, link);
    if (fraction) return fraction;
  }
  if (link.joined && !article && (piece.article || isOne(piece.value))) {
    // "two and a half"
    const half = pieceAt(ground, overHyphen(ground, piece.to));
    const counted = redraft(draft, { spans: [...draft.spans, [piece.from, piece.to]] });
    if (half?.fraction !== undefined) return growFraction(counted, half, half.fraction, link) ?? null;
    // "two hundred and a thirtieth"
    const ordinal = half?.ordinal && formatDecimal(half.ordinal);
    if (half?.ordinal && ordinal && DENOMINATOR.test(ordinal) && piece.article && scaleOf(half.ordinal) === undefined)
      return growFraction(counted, half, BigInt(ordinal), link);
  }
  if (piece.vulgar) return draft.lastScale ? null : (growVulgar(draft, piece, piece.vulgar) ?? null);
  return undefined;
}

/** "three-and-a-half", "two and three-quarter million" */
const overHyphen = (ground: Ground, to: number): number => (isHyphen(ground, to) ? to + 1 : skipSpace(ground, to));

/** "fünf und drei Viertel": what does not fit into the whole counts parts. */
export function growMixed(ground: Ground, draft: Draft, { value, to }: Piece): Draft | undefined {
  const bottom = pieceAt(ground, overHyphen(ground, to));
  const top = value && wholeOf(value);
  if (bottom?.fraction === undefined || top === undefined || top <= 0n || top >= bottom.fraction) return undefined;
  return withPart(draft, bottom, top, bottom.fraction, draft.terms);
}

/** "One eighth": an ordinal that fits into no number is a denominator. */
export function growEighth(draft: Draft, piece: Piece, ordinal: Decimal, link: Link): Draft | undefined {
  const denominator = formatDecimal(ordinal);
  return DENOMINATOR.test(denominator) ? growFraction(draft, piece, BigInt(denominator), link) : undefined;
}

/**
 * "Un millionième", "veinte quintos": after an article the ordinal of a power is a denominator, and so is any ordinal
 * after a number where ordinals of more than one word are made in another way ("vigésimo quinto", "fünfundzwanzigste").
 */
export function isDenominator(ground: Ground, draft: Draft, piece: Piece, link: Link): boolean {
  const { ordinal } = piece;
  if (!ordinal || link.joined || draft.figures > 0) return false;
  const power = scaleOf(ordinal) !== undefined;
  if (draft.articleOnly) return power;
  // "Trois centièmes" and "две десятых" are parts, "mille neuf centièmes" and "soixante-dixièmes" are none.
  const counted = phraseAt(ground, piece.from, 'fraction-counted')?.to === piece.to;
  if (power || counted) return counted && (power ? isSmall(draft) : isDigit(draft));
  // 스물셋째 is 23rd, whatever is written apart.
  if (link.at === draft.to && isWrittenTogether(folded(ground, link.at))) return false;
  // After hundreds an ordinal may close a number in every language: "vierhundert fünfundzwanzigste".
  return isSmall(draft) && ground.locale.number.ordinalsApart === true && DENOMINATOR.test(formatDecimal(ordinal));
}

const isDigit = ({ terms: [first, ...others] }: Draft): boolean =>
  others.length === 0 && first?.value.exponent === 0 && first.value.coefficient < 10n;

const isSmall = ({ terms }: Draft): boolean => terms.every((one) => one.power < 2);

const DENOMINATOR = /^([3-9]|[1-9]\d{1,14})$/;

const isOne = (value: Decimal | undefined): boolean => value?.coefficient === 1n && value.exponent === 0;
