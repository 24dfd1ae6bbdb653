import type { Decimal } from '../../fact/decimal.js';
import type { Piece } from '../piece.js';
import { type Ground, phraseAt } from '../scan.js';
import { scaleOf, term, withScale, withValue } from '../terms.js';
import { accept, type Draft, redraft } from './draft.js';
import type { Link } from './link.js';

/** "twenty-third", "two thousandth", "vigésimo quinto". */
export function growOrdinal(draft: Draft, piece: Piece, ordinal: Decimal, link: Link): Draft | undefined {
  if (draft.figures > 0 || (link.joined && draft.terms.length === 0)) return undefined;
  const power = scaleOf(ordinal);
  const next = term(ordinal, piece.from);
  const terms = power === undefined ? withValue(draft.terms, next, link) : withScale(draft.terms, power, piece.from);
  const grown = accept(draft, piece, terms);
  return grown && redraft(grown, { ordinal: true });
}

/** "छह लाख पहली बार" are six lakhs who do so for the first time: the ordinal is one of its own behind a cardinal. */
export const standsApart = (ground: Ground, { from, to }: Piece, { joined }: Link): boolean =>
  !joined && phraseAt(ground, from, 'ordinal-alone')?.to === to;

/** In ordinals of which every power is one, "tercer milésimo ducentésimo quinto", cardinals may stand between the powers. */
export function growTowardsOrdinal(draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (piece.ordinal) return growOrdinal(draft, piece, piece.ordinal, link);
  if (!piece.value) return undefined;
  const power = scaleOf(piece.value);
  const terms =
    power === undefined || link.joined
      ? withValue(draft.terms, term(piece.value, piece.from), link)
      : withScale(draft.terms, power, piece.from);
  return accept(draft, piece, terms);
}

/** "vigésimo quinto"; where units stand first, the tens after an ordinal are of it: الرابعة والثلاثين is 34th. */
export function growAfterOrdinal(draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (piece.ordinal && !link.joined) return growOrdinal(draft, piece, piece.ordinal, link);
  const great = (draft.terms.at(-1)?.power ?? 0) >= 2;
  if (great && piece.value && !piece.ordinal)
    return growTowardsOrdinal(redraft(draft, { ordinal: false, settled: draft }), piece, link);
  const tens = piece.ordinal ?? piece.value;
  if (!link.unitsFirst || !tens) return undefined;
  const grown = accept(draft, piece, withValue(draft.terms, term(tens, piece.from), link));
  return grown && redraft(grown, { ordinal: true });
}
