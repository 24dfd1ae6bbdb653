import type { Piece } from '../piece.js';
import type { Ground } from '../scan.js';
import { begin } from './begin.js';
import { linkAcrossComma } from './comma.js';
import { linkAcrossDash } from './dash.js';
import type { Draft } from './draft.js';
import { grow } from './grow.js';
import { type Link, linkAfter, overHedge } from './link.js';
import { growPower } from './power-first.js';

/** Reads on as far as the pieces fit together. */
export function readDraft(ground: Ground, first: Piece): Draft | undefined {
  let draft = begin(ground, first);
  while (draft && !draft.quotient && !draft.ended) {
    const link = overHedge(ground, linkAfter(ground, draft.to));
    const across = linkAcrossComma(ground, draft) ?? linkAcrossDash(ground, draft);
    const grown: Draft | undefined = (link && growBy(ground, draft, link)) ?? (across && growBy(ground, draft, across));
    if (!grown) break;
    draft = grown;
  }
  return draft?.settled && !draft.ordinal ? draft.settled : draft;
}

function growBy(ground: Ground, draft: Draft, link: Link): Draft | undefined {
  return growPower(ground, draft, link) ?? grow(ground, draft, link);
}
