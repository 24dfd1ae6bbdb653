import { secondsIn } from '../../fact/spans-of-time.js';
import type { LexiconClass } from '../../locale/index.js';
import { peek } from '../../text/peek.js';
import { isRunEnd, isRunStart } from '../../text/tokens.js';
import { type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, isAnyAt, phraseAt, skipSpace } from '../scan.js';
import { isWrittenTogether } from '../weak.js';
import type { Draft } from './draft.js';

/** Whether a sign that looks like a number word is a particle or what the number counts. */
export const isLookAlike = (ground: Ground, draft: Draft, piece: Piece): boolean =>
  isParticle(ground, draft, piece) || isLabel(ground, draft, piece);

/**
 * `עשר שנים` are ten years, though the word says two as well, and `hai mươi năm` twenty: it is a unit of time where
 * nothing of the number follows it.
 */
export function isUnitOfTime(ground: Ground, { from, to, value }: Piece): boolean {
  const word = value ? phraseAt(ground, from, 'number-word') : undefined;
  return word?.value === 'time' && word.to === to && pieceAt(ground, skipSpace(ground, to)) === undefined;
}

/** In 답이 백과 the first sign ends a word of its own, and no number goes on behind it. */
function isParticle(ground: Ground, { first, to }: Draft, { from }: Piece): boolean {
  return from > to && to === first.from + 1 && !isRunStart(ground.tokens, first.from) && !first.figures;
}

/** In 십 세 the sign is an age and no three, in 三十两 a weight and no two: nothing of the number follows it. */
function isLabel(ground: Ground, draft: Draft, piece: Piece): boolean {
  if (
    (!piece.value && piece.scale === undefined) ||
    !isWrittenTogether(folded(ground, piece.from)) ||
    draft.articleOnly
  )
    return false;
  if (isEnding(ground, piece)) return true;
  // 서른세 명 are 33 of them, and so are 서른 세 명; nothing but the age is left in 십 세.
  const apart = piece.from > draft.to && phraseAt(ground, piece.from, 'age')?.to === piece.to;
  if (apart && !isAnyAt(ground, skipSpace(ground, piece.to), LABELS)) return true;
  const label = phraseAt(ground, piece.from, 'unit');
  // A day is a one as well: 이십일 is 21.
  if (label && secondsIn(label.value) !== undefined) return false;
  return label?.to === piece.to && pieceAt(ground, skipSpace(ground, piece.to)) === undefined;
}

const LABELS: readonly LexiconClass[] = ['age', 'unit', 'counter', 'currency'];

/** In 일만큼 and 칠일이다 a longer ending of the language hides the word. */
export function isEnding({ tokens, locale }: Ground, { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
  if (peek(tokens, from - 1)?.kind === 'space') return false;
  let rest = '';
  for (let at = from; at < from + LONGEST_ENDING; at++) {
    if (tokens[at]?.kind !== 'letters') return false;
    rest += tokens[at]?.folded;
    if (isRunEnd(tokens, at)) return at >= to && locale.clitics.after.includes(rest);
  }
  return false;
}

const LONGEST_ENDING = 5;
