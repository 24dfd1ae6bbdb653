import { multiply } from '../../fact/decimal.js';
import { makePiece, type Piece, pieceAt } from '../piece.js';
import { type Ground, overConcord, phraseAt, skipSpace } from '../scan.js';
import { ALONE, type Bond, scaleOf, sums, withValue } from '../terms.js';
import { accept, type Draft, emptyDraft, redraft } from './draft.js';
import { grow } from './grow.js';
import { type Link, linkAfter } from './link.js';
import { sumWith } from './sum.js';

/** "milioni 5", "elfu mbili": the number begins with a power that stands before what it multiplies. */
export function beginPower(ground: Ground, draft: Draft, power: number): Draft | undefined {
  return withGroup(ground, draft, draft.first, power, ALONE);
}

/** "milioni tano, elfu kumi na saba": one more power with what it multiplies; undefined where no such begins. */
export function growPower(ground: Ground, draft: Draft, link: Link): Draft | undefined {
  const piece = pieceAt(ground, link.at);
  return piece?.before === undefined || draft.figures > 0
    ? undefined
    : withGroup(ground, draft, piece, piece.before, link);
}

function withGroup(ground: Ground, draft: Draft, piece: Piece, power: number, bond: Bond): Draft | undefined {
  const next = linkAfter(ground, piece.to);
  const factor = next && !next.joined ? pieceAt(ground, overConcord(ground, overHedgeAt(ground, next.at))) : undefined;
  const group = factor && (factor.figures ?? factor.value) ? factorOf(ground, factor) : undefined;
  if (!factor || !group) {
    const alone = piece.value && { value: piece.value, others: [], room: power, power, from: piece.from };
    return alone && accept(draft, piece, withValue(draft.terms, alone, bond));
  }
  const ten = { coefficient: 1n, exponent: power };
  const [first, ...others] = sums(group.terms).map((value) => multiply(value, ten));
  const whole = first && { value: first, others, room: power, power, from: piece.from };
  // The one of "milioni moja" is no article.
  const counted = makePiece(piece.from, factor.to, { ...factor, article: false }, factor.figures, factor.ended);
  const grown = whole && accept(draft, counted, withValue(draft.terms, whole, bond));
  return grown && redraft(grown, { to: group.to, lastScale: true, pieces: grown.pieces + group.pieces });
}

/** "Dimilione tse di fetang 5": a hedge may stand between the power and what it multiplies. */
function overHedgeAt(ground: Ground, at: number): number {
  const hedge = phraseAt(ground, at, 'hedge');
  return hedge ? skipSpace(ground, hedge.to) : at;
}

/** All words up to a comma or a greater one are multiplied: in "elfu mia mbili na sita" 206 thousands are counted. */
function factorOf(ground: Ground, factor: Piece): Draft | undefined {
  if (factor.before !== undefined || (factor.value && (scaleOf(factor.value) ?? 0) >= 3)) return undefined;
  const empty = emptyDraft(factor);
  let draft = accept(empty, factor, sumWith(empty, factor, ALONE));
  while (draft && !factor.figures) {
    const link = linkAfter(ground, draft.to);
    const next = link && pieceAt(ground, link.at);
    if (!link || !next?.value || next.before !== undefined) break;
    // What comes before a power does not multiply it here: "elfu tano mia tatu" is 5300.
    if (!link.joined && scaleOf(next.value) !== undefined) break;
    const grown: Draft | undefined = grow(ground, draft, link);
    if (!grown) break;
    draft = grown;
  }
  return draft;
}
