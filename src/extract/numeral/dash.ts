import { pieceAt } from '../piece.js';
import type { Ground } from '../scan.js';
import { isHyphen } from '../scan.js';
import { isTens } from '../terms.js';
import type { Draft } from './draft.js';
import type { Link } from './link.js';

/**
 * A hyphen with spaces around it between the words of one number: "fifty - two", "five - eighths". Only what can be
 * nothing else goes on: a range does not descend, and a fraction noun has its numerator before it.
 */
export function linkAcrossDash(ground: Ground, draft: Draft): Link | undefined {
  const { tokens } = ground;
  const { to } = draft;
  if (draft.figures > 0 || tokens[to]?.kind !== 'space' || !isHyphen(ground, to + 1)) return undefined;
  if (tokens[to + 2]?.kind !== 'space') return undefined;
  const next = pieceAt(ground, to + 3);
  const last = draft.terms.at(-1);
  const unit = next?.value && next.value.exponent === 0 && next.value.coefficient < 10n && next.value.coefficient > 0n;
  const goes = next?.fraction !== undefined || (unit && last && isTens(last.value));
  return goes ? { at: to + 3, joined: false, unitsFirst: false } : undefined;
}
