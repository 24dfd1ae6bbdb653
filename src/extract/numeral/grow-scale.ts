import { add, type Decimal, multiply, shift } from '../../fact/decimal.js';
import { type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, phraseAt, phraseBefore, skipSpaceBack } from '../scan.js';
import { sum, term, withScale } from '../terms.js';
import { isHan, isWrittenTogether } from '../weak.js';
import { accept, type Draft } from './draft.js';

/**
 * What stands before a scale is multiplied by it. Where words are written together, the same power may stand twice (万万),
 * in Han signs a hundred and a thousand multiply single digits only (in 七十百分位 the hundred is of the next word), and the
 * sign behind a dozen is a particle (다스만, only).
 */
export function growScale(ground: Ground, draft: Draft, piece: Piece, scale: number): Draft | undefined {
  if (countsOrdinal(ground, draft.first.from, piece.from)) return undefined;
  const last = draft.terms.at(-1);
  // "1,674,200.5 M": a figure may be greater than its scale.
  if (
    last &&
    draft.lastFigures &&
    draft.pieces === 1 &&
    last.value.coefficient.toString().length + last.value.exponent > scale
  )
    return accept(draft, piece, [{ ...last, value: shift(last.value, scale), room: scale, power: scale }]);
  if (!last || !isWrittenTogether(folded(ground, piece.from)))
    return accept(draft, piece, withScale(draft.terms, scale, piece.from));
  if (pieceAt(ground, draft.spans.at(-1)?.[0] ?? 0)?.multiple) return undefined;
  const touching = draft.lastScale && last.power === scale && piece.from === draft.to && scale >= MYRIAD;
  if (touching)
    return accept(draft, piece, [...draft.terms.slice(0, -1), { ...last, value: shift(last.value, scale) }]);
  // 105千万: what a figure counts are tens of millions.
  if (draft.lastScale && draft.figures === 1 && draft.pieces === 2 && piece.from === draft.to && scale >= MYRIAD)
    return accept(draft, piece, [{ ...last, value: shift(last.value, scale), room: scale, power: scale }]);
  const digit = last.value.exponent <= 0 && last.value.coefficient < 10n;
  if (isHan(folded(ground, piece.from)) && scale < MYRIAD && draft.figures === 0 && !digit && last.power < scale)
    return undefined;
  return accept(draft, piece, withScale(draft.terms, scale, piece.from));
}

const MYRIAD = 4;

/** 제1조 is the first article: a word that counts as well multiplies no number with the mark of an ordinal before it. */
const countsOrdinal = (ground: Ground, from: number, scale: number): boolean =>
  phraseAt(ground, scale, 'counter') !== undefined &&
  phraseBefore(ground, skipSpaceBack(ground, from), 'ordinal-before') !== undefined;

/** "three dozen"; in "three hundred and two dozens" two of them, or else all. */
export function growMultiple(draft: Draft, piece: Piece, multiple: Decimal): Draft | undefined {
  const whole = draft.terms.slice(0, draft.beforeAnd);
  const counted = draft.terms.slice(draft.beforeAnd);
  const all = multiply(sum(draft.terms), multiple);
  if (whole.length === 0 || counted.length === 0) return accept(draft, piece, [term(all, draft.first.from)]);
  const some = add(sum(whole), multiply(sum(counted), multiple));
  return accept(draft, piece, [term(some, draft.first.from, [all])]);
}
