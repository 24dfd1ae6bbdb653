import { isHyphen, type Piece, pieceAt } from '../piece.js';
import { type Ground, phraseAt, skipSpace, skipSpaceBack } from '../scan.js';
import { ALONE, term } from '../terms.js';
import { accept, type Draft, EMPTY, HALF, ONE } from './draft.js';
import { withQuotient } from './fraction.js';
import { sumWith } from './grow.js';
import { isBigValue } from './link.js';
import { beginPower } from './power-first.js';

/** The number that begins with a piece, as far as this piece goes; undefined where it begins none. */
export function begin(ground: Ground, first: Piece): Draft | undefined {
  const draft = { ...EMPTY, first, to: first.from };
  if (first.before !== undefined) return beginPower(ground, draft, first.before);
  // In "20 cents" the hundred of French is a coin.
  if (first.value && isCoin(ground, first)) return undefined;
  if (first.figures || first.value) return accept(draft, first, sumWith(draft, first, ALONE));
  if (first.vulgar) return withQuotient(draft, first, first.vulgar[0], first.vulgar[1]);
  // "a hundred", "a dozen", "a quarter": an article is a one before what counts.
  if (first.article) return { ...draft, articleOnly: true, to: first.to, terms: [term(ONE, first.from)], pieces: 1 };
  if (first.fraction === 2n) return beginHalf(ground, draft);
  if (first.ordinal) {
    const ordinal = accept(draft, first, [term(first.ordinal, first.from)]);
    return ordinal && { ...ordinal, ordinal: true };
  }
  return undefined;
}

/** "half a million", "half a dozen", "demi-million": a half before what counts. */
function beginHalf(ground: Ground, draft: Draft): Draft | undefined {
  const { first } = draft;
  const at = isHyphen(ground, first.to) ? first.to + 1 : skipSpace(ground, first.to);
  const next = pieceAt(ground, at);
  const article = next?.article && next.value === undefined ? next : undefined;
  const counted = article ? pieceAt(ground, skipSpace(ground, article.to)) : next;
  if (counted?.scale === undefined && counted?.multiple === undefined && !isBigValue(counted)) return undefined;
  return { ...draft, terms: [term(HALF, first.from)], to: article?.to ?? first.to, pieces: 1 };
}

const isCoin = (ground: Ground, { from }: Piece): boolean =>
  ground.tokens[skipSpaceBack(ground, from) - 1]?.kind === 'digits' && phraseAt(ground, from, 'subunit') !== undefined;
