import { standsAlone } from '../alone.js';
import type { Figures } from '../figures.js';
import { makePiece, NOTHING, type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, skipSpace } from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import { accept, type Draft } from './draft.js';
import { powerOf } from './fraction.js';
import type { Link } from './link.js';
import { sumWith } from './sum.js';

/** Figures go on only after a scale word: `1億2,000万`, "2 million 300 thousand", `4천 500`. */
export function growFigures(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (!(draft.lastScale || holdsPlace(draft)) || !piece.figures || !standsAlone(ground, piece.from, piece.to))
    return undefined;
  const next = pieceAt(ground, skipSpace(ground, piece.to));
  const together = isWrittenTogether(folded(ground, draft.to - 1));
  const power = next && powerOf(next);
  // "4 thousand 3 hundred and 21", "3 hundred and 21": once figures have followed a scale, or after hundreds of them,
  // they may end the number too.
  const hundreds = draft.figures > 0 && draft.terms.at(-1)?.power === 2;
  const going =
    link.at === draft.to || together || draft.figures > 1 || hundreds || endsThousands(draft, piece.figures, link);
  if (!going && power === undefined) return undefined;
  const [grouped] = piece.figures.amounts;
  // "3 hundred and 0" are two numbers.
  if (grouped === undefined || grouped.includes('.') || grouped === '0') return undefined;
  // "3 hundred and 2 hundred" are two numbers.
  const room = draft.terms.at(-1)?.room ?? 0;
  if (power !== undefined && link.joined && grouped.length + power > room) return undefined;
  const figures = { ...piece.figures, amounts: [grouped] };
  return accept(draft, piece, sumWith(draft, makePiece(piece.from, piece.to, NOTHING, figures), link));
}

/** "17 thousand 500", `هزار و ۲۰۰`: figures fill the place that a thousand leaves; two of them do so behind an "and" only. */
function endsThousands({ terms }: Draft, { plain = '' }: Figures, { joined }: Link): boolean {
  return terms.at(-1)?.power === 3 && (joined ? /^\p{Nd}{2,3}$/u : /^\p{Nd}{3}$/u).test(plain);
}

/** A zero between a power and what goes on: 2千零30. */
const holdsPlace = ({ terms }: Draft): boolean => terms.length > 1 && terms.at(-1)?.value.coefficient === 0n;
