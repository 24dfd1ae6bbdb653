import { type LexiconClass, unit as unitOf } from '../locale/index.js';
import type { FactValue, Reading } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isRunStart } from '../text/tokens.js';
import type { Numeral } from './numeral/model.js';
import { goesOn, pieceAt } from './piece.js';
import {
  beforeConcord,
  folded,
  type Ground,
  isClitic,
  isHyphen,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { closesWord, isEndingOf, isSpaced, isWrittenTogether } from './weak.js';

/** The value of a numeral alone: its amount, with its readings when it has several. */
export function quantityOf(numeral: Numeral): FactValue {
  const [amount = '0'] = numeral.amounts;
  const readings: Reading[] = numeral.amounts.map((one) => ({ amount: one }));
  return { amount, ...(readings.length > 1 && { readings }), ...(numeral.fraction && { fraction: numeral.fraction }) };
}

/** The readings of a quantity, also where it has only one. */
export const amountsOf = ({ amount, readings }: FactValue): readonly Reading[] =>
  readings ?? (amount === undefined ? [] : [{ amount }]);

/** A word that is an article and never the number one: "a bit" is no measure, "one bit" is. */
export const isArticle = ({ article }: Numeral): boolean => article;

/** A phrase that goes with the number before it: right after it, after white space, or after a hyphen. */
export function labelAfter(ground: Ground, to: number, lexiconClass: LexiconClass): Phrase | undefined {
  const phrase = phraseBehind(ground, to, lexiconClass);
  return phrase && !goesOn(ground, phrase) ? phrase : undefined;
}

function phraseBehind(ground: Ground, to: number, lexiconClass: LexiconClass): Phrase | undefined {
  const next = skipSpace(ground, to);
  // 25几内亚法郎 are francs of Guinea, and no few.
  const spaced = phraseAt(ground, next, lexiconClass) ? next : overInnerHedge(ground, next);
  const phrase = phraseAt(ground, spaced, lexiconClass);
  // In `32-st` the ending of Estonian is no stone.
  if (phrase || !isHyphen(ground, spaced) || isClitic(ground, spaced + 1)) return phrase;
  return phraseAt(ground, spaced + 1, lexiconClass);
}

/** Behind the hedge of 500多公里 and 3个多小时, which stands between the figure and its unit where words are written together. */
export function overInnerHedge(ground: Ground, at: number): number {
  if (!isWrittenTogether(folded(ground, at))) return at;
  const hedge = phraseAt(ground, at, 'hedge') ?? phraseAt(ground, phraseAt(ground, at, 'counter')?.to ?? at, 'hedge');
  const next = hedge && skipSpace(ground, hedge.to);
  return next !== undefined && ground.tokens[next]?.kind === 'letters' ? next : at;
}

/** As `labelAfter`, or across an "of", as some languages count from twenty on: 71,5 millones de euros, 84 de euro. */
export function labelCounted(scan: Scan, numeral: Numeral, lexiconClass: LexiconClass): Phrase | undefined {
  const next = labelAfter(scan, numeral.to, lexiconClass);
  // In 이 도시 (this town) the 도 is no degree.
  if (next && numeral.weak && isSpaced(folded(scan, next.from)) && !closesWord(scan, next.to)) return undefined;
  if (next && isSpaced(folded(scan, next.from)) && isEndingOf(scan, numeral.to, next)) return undefined;
  if (next || (Math.abs(Number(numeral.amounts[0])) < 20 && !endsInNoun(scan, numeral))) return next;
  const counted = overOf(scan, numeral.to);
  return counted === undefined ? undefined : phraseAt(scan, counted, lexiconClass);
}

/** Whether a number ends in a noun that is counted itself, as dozens and millions are: "une dizaine d'années". */
export const endsInNoun = (scan: Scan, { to, amounts }: Numeral): boolean =>
  phraseBefore(scan, to, 'multiple') !== undefined || Math.abs(Number(amounts[0])) >= MILLION;

const MILLION = 1e6;

/** Where the noun begins behind a number and an "of". */
export function overOf(scan: Scan, to: number): number | undefined {
  const link = phrasesAt(scan, skipSpace(scan, to), 'joiner').find(({ value }) => value === 'of');
  return link && skipSpace(scan, link.to);
}

/** What a fraction is a part of: "a quarter of a percentage point", "un cuarto de punto porcentual", "drei Viertel eines Liters". */
export function labelOfOne(ground: Ground, { fraction, to }: Numeral, lexiconClass: LexiconClass): OfOne | undefined {
  if (fraction === undefined) return undefined;
  const next = skipSpace(ground, to);
  const of = phrasesAt(ground, next, 'joiner').find(({ value }) => value === 'of');
  const at = of ? skipSpace(ground, of.to) : next;
  const piece = pieceAt(ground, at);
  const article = piece?.article === true;
  if (!of && !article) return undefined;
  const noun = phraseAt(ground, article ? skipSpace(ground, piece.to) : at, lexiconClass);
  return noun && { ...noun, article };
}

export interface OfOne extends Phrase {
  /** An article stands before it, so that it is one surely. */
  readonly article: boolean;
}

/** In `in 2020 $5 million` and `2019 %5` a sign behind a number belongs to the figures that it touches. */
export const isOfNext = ({ tokens }: Ground, numeral: Numeral, label: Phrase): boolean =>
  label.from > numeral.to && tokens[label.to]?.kind === 'digits';

/**
 * The sign of a length where the full stop behind it makes another unit of it: the "m" of "800 m.", which are no months.
 * Bulgarian "32 г." are years all the same, and no grams.
 */
export function signBeforeStop(scan: Ground, { from, to }: Pick<Phrase, 'from' | 'to'>): Phrase | undefined {
  if (folded(scan, to - 1) !== '.' || to !== from + 2) return undefined;
  // A cell with nothing else ends no sentence.
  if (!scan.tokens.slice(0, from).some(({ kind }) => kind === 'letters')) return undefined;
  const [whole, sign] = [to, to - 1].map((end) => phrasesAt(scan, from, 'unit').find((one) => one.to === end));
  return sign && isLength(sign) && !(whole && isLength(whole)) ? sign : undefined;
}

const isLength = ({ value }: Phrase): boolean => unitOf(value.split(' ')[0] ?? '')?.dimension === 'length';

/** Nothing goes on behind it but a mark: what is a word as well (`in`, `s`) is a unit there, as in `12 in (30 cm)`. */
export function endsClause(ground: Ground, to: number): boolean {
  const next = ground.tokens[to];
  const mark = next?.kind === 'space' ? ground.tokens[to + 1] : next;
  return (
    mark === undefined || (mark.kind === 'mark' && !isHyphen(ground, to) && mark.folded !== "'" && mark.folded !== '+')
  );
}

/**
 * A phrase that goes with the numeral of that index after it, such as `US$` or `%` in `%5`; not one that follows another number,
 * whose label it is.
 */
export function labelBefore(scan: Scan, index: number, lexiconClass: LexiconClass): Phrase | undefined {
  const numeral = scan.numerals[index];
  // 동네 (a village) is no 동 and a four.
  if (!numeral || (numeral.weak && isSpaced(folded(scan, numeral.from)))) return undefined;
  const end = skipSpaceBack(scan, beforeConcord(scan, numeral.from));
  const phrase = phraseBefore(scan, end, lexiconClass) ?? labelBeforeHedge(scan, end, lexiconClass);
  if (!phrase) return undefined;
  // The 원 of 의원 650명 is no money.
  if (isSpaced(folded(scan, phrase.from)) && !isRunStart(scan.tokens, phrase.from)) return undefined;
  const previous = peek(scan.numerals, index - 1);
  // The number before it has it (`5 $ 10`), unless that is an article or the like (`a $20 fee`), or stands further off
  // (`in 2020 $5 million`).
  if (!previous || previous.weak || previous.to < skipSpaceBack(scan, phrase.from)) return phrase;
  // `masaa 2 dakika 5`: no unit stands behind its number.
  if (lexiconClass === 'unit' && scan.locale.number.unitFirst && phrase.from > previous.to) return phrase;
  return phrase.to === numeral.from && phrase.from > previous.to ? phrase : undefined;
}

/** Where units stand first, a hedge may stand between them and the figure: Tswana "dikilometara tse di fetang 50", more than 50. */
function labelBeforeHedge(scan: Scan, end: number, lexiconClass: LexiconClass): Phrase | undefined {
  const hedge = scan.locale.number.unitFirst && phraseBefore(scan, end, 'hedge');
  return hedge ? phraseBefore(scan, skipSpaceBack(scan, hedge.from), lexiconClass) : undefined;
}
