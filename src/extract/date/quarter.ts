import { phrasesAt, type Scan, skipSpace, skipSpaceBack } from '../scan.js';
import { romanAt, romanBefore } from './count.js';
import type { Found } from './found.js';
import { gapsAt } from './gap.js';
import { type Piece, wordPiece } from './model.js';
import { emptyAt } from './parse.js';
import { piecesAt, QUARTERS } from './piece.js';
import { dateValue } from './value.js';

/** A quarter of a year by its Roman number: `III кв. 2023 г.`, `trimestrul IV`, `quý III/2023`. */
export function romanQuarter(scan: Scan, at: number): Found | undefined {
  const noun = phrasesAt(scan, at, 'date-mark').find(({ value }) => value === 'quarter');
  if (!noun) return undefined;
  const before = romanBefore(scan, skipSpaceBack(scan, at));
  const count = before ?? romanAt(scan, skipSpace(scan, noun.to));
  if (!count || count.value > 4) return undefined;
  const [from, to] = before ? [before.from, noun.to] : [at, count.to];
  const month = wordPiece('month', from, to, { value: QUARTERS + count.value });
  const year = yearAfter(scan, to);
  const value = dateValue(scan, { ...emptyAt(from), to, month, year });
  return { from, to: year?.to ?? to, value };
}

function yearAfter(scan: Scan, to: number): Piece | undefined {
  let longest: Piece | undefined;
  for (const gap of gapsAt(scan, to)) {
    for (const piece of piecesAt(scan, gap.to)) {
      const isYear = piece.role === 'year' && (piece.figures === 4 || piece.relative !== undefined);
      if (isYear && piece.to > (longest?.to ?? 0)) longest = piece;
    }
  }
  return longest;
}
