import type { Entry } from '../../locale/index.js';
import { type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, isHyphen, phraseAt, skipSpace } from '../scan.js';
import { type Bond, scaleOf } from '../terms.js';

/** The way from one piece of a number to the next, which begins at `at`. */
export interface Link extends Bond {
  readonly at: number;
}

/** Over white space, a hyphen or "and"; undefined at the end. */
export function linkAfter(ground: Ground, to: number): Link | undefined {
  const hyphen = isHyphen(ground, to) && ground.tokens[to + 1]?.kind === 'letters';
  const at = hyphen ? to + 1 : skipSpace(ground, to);
  if (at >= ground.tokens.length) return undefined;
  // "dva i pol milijuna"
  if (phraseAt(ground, at, 'fraction-added')) return { at, joined: false, unitsFirst: false };
  const joiner = endOf(ground, at, isAnd);
  if (joiner !== undefined) {
    // Where "and" is written together with its word or between hyphens, units stand before tens: واحد و عشرون.
    const { clitics, number } = ground.locale;
    const clitic = clitics.before.includes(folded(ground, at));
    const unitsFirst = hyphen || number.tensLast === true || clitic;
    // `17 אלף ו-500`
    const next = (hyphen || clitic) && isHyphen(ground, joiner) ? joiner + 1 : skipSpace(ground, joiner);
    return { at: next, joined: true, unitsFirst };
  }
  if (hyphen) return { at, joined: false, unitsFirst: false };
  const before = endOf(ground, at, isWith);
  const fraction = before === undefined ? undefined : skipSpace(ground, before);
  if (fraction !== undefined && isFractionAhead(ground, fraction))
    return { at: fraction, joined: true, unitsFirst: false };
  if (clockClitic(ground, at) !== undefined) return undefined;
  const clitic = hasClitic(ground, at);
  return { at, joined: clitic, unitsFirst: clitic };
}

/** In עשרה לתשע, ten to nine, the small word written together with the nine is one of the clock: what it says. */
export function clockClitic({ starting, locale }: Ground, at: number): string | undefined {
  const own = starting[at]?.[0]?.clitic;
  const says = own === undefined ? [] : locale.lexicon.get(own);
  return says.find((entry) => entry.class === 'clock-word' && entry.value.startsWith('M*H'))?.value;
}

/** A hedge may stand between a number and its scale: 500余万. */
export function overHedge(ground: Ground, link: Link | undefined): Link | undefined {
  const hedge = link && !link.joined && phraseAt(ground, link.at, 'hedge');
  if (!hedge) return link;
  const at = skipSpace(ground, hedge.to);
  const piece = pieceAt(ground, at);
  return piece?.scale !== undefined || isBigValue(piece) ? { ...link, at } : link;
}

export const isBigValue = (piece: Piece | undefined): boolean =>
  piece?.value !== undefined && scaleOf(piece.value) !== undefined;

/** The end of a joining word that begins at a token. */
function endOf(ground: Ground, at: number, joins: (entry: Entry) => boolean): number | undefined {
  for (const match of ground.starting[at] ?? []) if (match.entries.some(joins)) return match.to;
  return undefined;
}

const isAnd = (entry: Entry): boolean =>
  entry.class === 'number-joiner' || (entry.class === 'joiner' && entry.value === 'and');

const isWith = (entry: Entry): boolean => entry.class === 'joiner' && entry.value === 'with';

/** "With" joins fractions only: "cinco con dos tercios" is one number, "cinco con dos hijos" are two. */
function isFractionAhead(ground: Ground, at: number): boolean {
  const top = pieceAt(ground, at);
  const bottom = top && pieceAt(ground, skipSpace(ground, top.to));
  // "три с половиной"
  if (top?.fraction === 2n) return true;
  if (!top?.value && !top?.article) return false;
  return bottom?.fraction !== undefined || bottom?.ordinal !== undefined;
}

/** "And" written together with the number word after it: وعشرون. Shona "yebhiriyoni", of a billion, has another small word. */
export function hasClitic(ground: Ground, at: number): boolean {
  const { clitics, lexicon } = ground.locale;
  if (clitics.before.length === 0) return false;
  const own = ground.starting[at]?.[0]?.clitic;
  if (own) return saysAnd(ground, own);
  const word = folded(ground, at);
  const isNumber = (entry: Entry): boolean => entry.class === 'number';
  return clitics.before.some(
    (clitic) =>
      word.startsWith(clitic) && lexicon.get(word.slice(clitic.length)).some(isNumber) && saysAnd(ground, clitic),
  );
}

/** Whether a small word is an "and", or begins with one: the `وال` of والعشرون. */
const saysAnd = ({ locale: { clitics, lexicon } }: Ground, clitic: string): boolean =>
  clitics.before.some((and) => clitic.startsWith(and) && lexicon.get(and).some(isAnd));
