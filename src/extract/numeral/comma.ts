import { type Piece, pieceAt } from '../piece.js';
import { folded, type Ground } from '../scan.js';
import type { Draft } from './draft.js';
import { powerOf } from './fraction.js';
import { type Link, linkAfter } from './link.js';

/**
 * A comma between the words of one number: "two million, three hundred thousand". It goes on only where a smaller power
 * comes next: "two thousand, five of them" and "one million, two million" are two numbers each. Tens are enough where
 * the language's own rules put the comma before them: "elfu saba, sitini".
 */
export function linkAcrossComma(ground: Ground, draft: Draft): Link | undefined {
  const room = draft.terms.at(-1)?.power ?? 0;
  if (draft.figures > 0 || !draft.lastScale || room < 3 || !COMMA.test(folded(ground, draft.to))) return undefined;
  if (ground.tokens[draft.to + 1]?.kind !== 'space') return undefined;
  const link = { at: draft.to + 2, joined: true, unitsFirst: false };
  const least = ground.locale.number.commas ? 1 : 2;
  const power = greatestPower(ground, link.at);
  return power !== undefined && power >= least && power < room ? link : undefined;
}

/** The greatest power among the next words of a number, tens included. */
function greatestPower(ground: Ground, from: number): number | undefined {
  let greatest: number | undefined;
  let piece: Piece | undefined = pieceAt(ground, from);
  for (let read = 0; read < LOOKAHEAD && piece && !piece.figures; read++) {
    const power: number | undefined = piece.before ?? powerOf(piece) ?? piece.value?.exponent;
    if (power !== undefined) greatest = Math.max(power, greatest ?? 0);
    const link = linkAfter(ground, piece.to);
    piece = link && pieceAt(ground, link.at);
  }
  return greatest;
}

/** Words to the next power and the one above it: "seven hundred and ninety-six thousand". */
const LOOKAHEAD = 6;
const COMMA = /^[,،]$/u;
