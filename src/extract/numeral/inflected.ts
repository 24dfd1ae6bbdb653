import { type Decimal, parseDecimal } from '../../fact/decimal.js';
import { byLocale, type Locale } from '../../locale/index.js';
import { remembered } from '../../text/remember.js';
import { makePiece, type Piece, pieceAt } from '../piece.js';
import { begins, type Ground, phraseAt, skipSpace } from '../scan.js';
import { isTens, scaleOf, sum } from '../terms.js';
import { TOPIC } from '../topics.js';
import type { Draft } from './draft.js';
import { wholeOf, withQuotient } from './fraction.js';
import type { Link } from './link.js';
import { sumWith } from './sum.js';

/**
 * A number word with endings, as a numerator may have them: the `birini` of `dörtte birini`, the `бірін` of `төрттен бірін`. By
 * itself such a word is too often another one: Turkish `ona` is "to her" and no ten.
 */
export function inflectedAt({ tokens, locale }: Ground, at: number): Inflected | undefined {
  const token = tokens[at];
  const stem = token?.kind === 'letters' ? stemsOf(locale)(token.folded) : undefined;
  return stem && { piece: makePiece(at, at + 1, { value: stem.value }), value: stem.value, ending: stem.ending };
}

interface Stem {
  readonly value: Decimal;
  readonly ending: string;
}

interface Inflected extends Stem {
  readonly piece: Piece;
}

/** What number a word is without its ending: the same few words follow numbers. */
const stemsOf = byLocale((locale) => remembered((word) => stemOf(locale, word), FOLLOWING));

/** Words that are remembered. */
const FOLLOWING = 1 << 10;

function stemOf({ lexicon }: Locale, word: string): Stem | undefined {
  for (let length = word.length - 1; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING); length--) {
    const number = lexicon.get(word.slice(0, length)).find((entry) => entry.class === 'number');
    const value = number && parseDecimal(number.value);
    if (value) return { value, ending: word.slice(length) };
  }
  return undefined;
}

const SHORTEST_STEM = 2;
const LONGEST_ENDING = 6;

/**
 * The last word of a number with an ending: `dört yüzden fazla` (more than four hundred), `yirmi birini`. Units must have their
 * tens before them; `iki yüzü` are the two faces of a coin before they are two hundred, and `beş ona` gives her five.
 */
export function inflectedEnd(ground: Ground, draft: Draft, at: number): Piece | undefined {
  const { after } = ground.locale.clitics;
  const last = draft.terms.at(-1);
  if (after.length === 0 || !last || draft.lastFigures || draft.ordinal) return undefined;
  // উনিশ শতকে is the nineteenth century, and no nineteen hundred (শত) with an ending.
  if (phraseAt(ground, at, 'date-mark')) return undefined;
  const inflected = inflectedAt(ground, at);
  if (!inflected || !after.includes(inflected.ending)) return undefined;
  const { piece, value, ending } = inflected;
  const power = scaleOf(value);
  const fits = power === undefined ? isTens(value) || (value.exponent === 0 && last.room > 0) : ending.length > 1;
  return fits ? makePiece(piece.from, piece.to, { value }, undefined, true) : undefined;
}

/** `üçe on var` is ten to three: what has the ending of an hour ends a number, as `beşi` alone does, five of them. */
export const isClosedHour = (ground: Ground, { first, pieces }: Draft): boolean =>
  pieces === 1 && begins(ground, first.from, TOPIC.time) && phraseAt(ground, first.from, 'clock-hour')?.to === first.to;

/** `on ikide beş`: the last word of the denominator makes it one, and the numerator follows: five twelfths. */
export function growOver(ground: Ground, draft: Draft, { from, to, over }: Piece, link: Link): Draft | undefined {
  if (over === undefined || draft.figures > 0 || draft.ordinal) return undefined;
  const terms = sumWith(draft, makePiece(from, to, { value: { coefficient: over, exponent: 0 } }), link);
  const denominator = terms && wholeOf(sum(terms));
  return denominator === undefined ? undefined : partOf(ground, draft, to, denominator);
}

/** The numerator behind its denominator: "üçte iki", "yüzde on beş". */
export function partOf(ground: Ground, draft: Draft, end: number, denominator: bigint): Draft | undefined {
  const at = skipSpace(ground, end);
  const piece = pieceAt(ground, at) ?? inflectedAt(ground, at)?.piece;
  const top = piece?.value && wholeOf(piece.value);
  return piece && top && top < denominator ? withQuotient(draft, piece, top, denominator) : undefined;
}
