import { add, type Decimal, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import { byLocale } from '../locale/index.js';
import { standsAlone } from './alone.js';
import { exponentAfter, plainAmount, powerAfter } from './figures.js';
import { acrossWord } from './numeral/across-word.js';
import { withTensAfterNoun } from './numeral/after-noun.js';
import type { Draft, Quotient } from './numeral/draft.js';
import { joinEither } from './numeral/either.js';
import { factorAfter, scaledQuotient } from './numeral/fraction.js';
import { isBigValue, linkAfter } from './numeral/link.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import { isOfFraction } from './numeral/of-fraction.js';
import { otherQuotients } from './numeral/other-quotients.js';
import { type Digits, digitsAfterPoint, figuresAroundPoint } from './numeral/point.js';
import { readDraft } from './numeral/read.js';
import { digitRun, kanaNumber } from './numeral/signs.js';
import { withTail } from './numeral/tail.js';
import { type Piece, pieceAt, shorterPieceAt } from './piece.js';
import { joinPowers } from './power.js';
import { joinFractions } from './quotient.js';
import { folded, type Ground, matchesBefore, phraseAt, phraseBefore, skipSpace, skipSpaceBack } from './scan.js';
import { belowZero, signApart, signBefore } from './sign.js';
import { scaleOf, sums } from './terms.js';
import { isAllOf, isWeak, isWrittenTogether } from './weak.js';

/** Finds the numbers of a segment from left to right. Every token is read a bounded number of times. */
export function readNumerals(ground: Ground): Numeral[] {
  const numerals: Numeral[] = [];
  let reached = 0;
  for (const at of ground.counting) {
    if (at < reached) continue;
    const first = pieceAt(ground, at);
    if (!first) {
      const spelled = kanaNumber(ground, at);
      if (spelled) numerals.push(spelled);
      // In ایک دوسرے (one another) stand no one and no second.
      const other = phraseAt(ground, at, 'number-word');
      reached = spelled?.to ?? (other?.value === '' ? other.to : at + 1);
      continue;
    }
    const unit = unitOfNumber(ground, first);
    if (unit !== undefined) {
      reached = unit;
      continue;
    }
    if (isArticleAlone(ground, first)) {
      reached = first.to;
      continue;
    }
    const found = (first.figures ? undefined : digitRun(ground, at)) ?? readNumeral(ground, first);
    const spread = found && withTensAfterNoun(ground, found);
    if (spread && !isIdle(ground, spread.numeral)) {
      const signed = signBefore(ground, spread.numeral, numerals.at(-1));
      // Signs of the word for the minus are no numbers: 마이너스 holds an 이.
      while ((numerals.at(-1)?.from ?? -1) >= signed.from) numerals.pop();
      numerals.push(signed);
    } else if (!spread) {
      const across = acrossWord(ground, numerals.at(-1), first);
      if (across) numerals[numerals.length - 1] = across;
    }
    // The zero of "10 degrees below zero" is no number of its own, nor is the hundred of "2,1 ku ijana" (per hundred).
    reached = (found && (belowZero(ground, found) ?? spread?.end ?? percentEnd(ground, found))) ?? first.to;
  }
  const joined = joinPowers(ground, joinFractions(ground, joinEither(ground, numerals)));
  const [only] = joined;
  return only && joined.length === 1 ? [signApart(ground, only)] : joined;
}

/**
 * The end of a unit that begins with a number word and stands before how many there are: in Dzongkha a week is a group of
 * seven.
 */
function unitOfNumber(ground: Ground, { from, to, figures }: Piece): number | undefined {
  if (figures || !ground.locale.number.unitFirst) return undefined;
  const unit = phraseAt(ground, from, 'unit');
  const counted = unit && unit.to > to && pieceAt(ground, skipSpace(ground, unit.to));
  return counted && (counted.figures || counted.value) ? unit.to : undefined;
}

/** The end of a number with the percent behind it. */
const percentEnd = (ground: Ground, { to }: Numeral): number =>
  phraseAt(ground, skipSpace(ground, to), 'percent')?.to ?? to;

/** Most articles stand before a word that says nothing of its own, and count nothing. */
function isArticleAlone({ tokens }: Ground, { to, article, value }: Piece): boolean {
  const next = tokens[to + 1];
  if (!article || value || tokens[to]?.kind !== 'space' || next?.kind !== 'letters') return false;
  return next.word.silent && tokens[to + 2]?.kind !== 'mark';
}

/** What may be an article or a part of a word is a number beside a word that says so only. */
function isIdle(ground: Ground, { weak, ordinal, from, to }: Numeral): boolean {
  if (!weak || ordinal) return false;
  const next = skipSpace(ground, to);
  if (ground.tokens[next]?.kind !== 'letters' || (ground.starting[next]?.length ?? 0) > 0) return false;
  return matchesBefore(ground, skipSpaceBack(ground, from)).length === 0;
}

function readNumeral(ground: Ground, first: Piece): Numeral | undefined {
  if (first.figures) {
    const { amounts, plain } = first.figures;
    if (amounts.length === 0) return undefined;
    const exponent = exponentAfter(ground, first.to);
    if (exponent) return withExponent(first, amounts, exponent);
    const pointed = plain === undefined ? undefined : figuresAroundPoint(ground, plain, first.to);
    if (pointed && plain !== undefined) {
      const amount = pointedAmount(plain, pointed);
      const power = powerAfter(ground, pointed.to, amount);
      return makeNumeral({
        from: first.from,
        to: power?.to ?? pointed.to,
        amounts: power?.amounts ?? [amount],
        form: 'mixed',
        scale: pointed.power,
      });
    }
    const power = powerAfter(ground, first.to, amounts[0] ?? '0');
    if (power) return makeNumeral({ from: first.from, to: power.to, amounts: power.amounts, form: 'figures' });
    if (!standsAlone(ground, first.from, first.to)) return undefined;
    const link = linkAfter(ground, first.to);
    // Most figures stand alone: they need no arithmetic.
    if (!link || (!continuesFigures(pieceAt(ground, link.at)) && !phraseAt(ground, link.at, 'hedge'))) {
      return makeNumeral({ from: first.from, to: first.to, amounts, form: 'figures', fraction: undefined, plain });
    }
  }
  const read = readDraft(ground, first) ?? readByParts(ground, first);
  const draft = read && (ground.locale.number.shortTail ? withTail(ground, read) : read);
  return draft && !isBarePower(ground, draft) ? numeralOf(ground, draft) : undefined;
}

/** "Mil millones" is a scale behind figures, and a number by itself. */
function readByParts(ground: Ground, { from, scale, value }: Piece): Draft | undefined {
  const apart = scale !== undefined && !value && !isWrittenTogether(folded(ground, from));
  const shorter = apart ? shorterPieceAt(ground, from) : undefined;
  return shorter && readDraft(ground, shorter);
}

/**
 * "Millions of people": a great power says how many only with a number or an article before it or another number word
 * right after it. A hundred or a thousand may stand alone in many languages, but not behind a word that leaves open how
 * many there are: "several thousand", zeci de mii, sute de mii.
 */
function isBarePower(ground: Ground, { first, pieces, terms: [only, more], to, articleOnly, ordinal }: Draft): boolean {
  if (!first.value || first.before !== undefined || articleOnly) return false;
  const power = only && !more && !ordinal ? (scaleOf(only.value) ?? 0) : 0;
  if (power >= 2 && isAfterVague(ground, first.from)) return true;
  if (pieces > 1) return power >= 2 && phraseAt(ground, first.from, 'number-plural') !== undefined;
  if ((scaleOf(first.value) ?? 0) >= 2 && isTwice(ground, first)) return true;
  const plural = isPlural(ground, first.from);
  if (!plural && singularsCount(ground.locale)) return false;
  const { coefficient, exponent } = first.value;
  // Finnish `kymmeniä` are tens of them.
  const great = coefficient === 1n && exponent >= (plural ? 1 : 6);
  return great && !isAllOf(ground, first.from, to) && !isOfFraction(ground, first.from, to);
}

/** The thousand of "several hundred thousand" and of stovky tisíc says no more than the hundreds before it. */
function isAfterVague(ground: Ground, from: number): boolean {
  const end = skipSpaceBack(ground, from);
  if (phraseBefore(ground, end, 'number-vague') ?? phraseBefore(ground, end, 'number-plural')) return true;
  const hundred = phraseBefore(ground, end, 'number');
  return (
    hundred !== undefined && phraseBefore(ground, skipSpaceBack(ground, hundred.from), 'number-vague') !== undefined
  );
}

/** `тысячи людей` are thousands of people; `около тысячи` is about one thousand, in the case that looks like the plural. */
const isPlural = (ground: Ground, from: number): boolean =>
  phraseAt(ground, from, 'number-plural') !== undefined &&
  phraseBefore(ground, skipSpaceBack(ground, from), 'hedge') === undefined;

/** হাজার হাজার মানুষ are thousands of people: the word stands twice. */
function isTwice(ground: Ground, { from, to }: Piece): boolean {
  const word = folded(ground, from);
  if (to > from + 1 || isWrittenTogether(word)) return false;
  return folded(ground, skipSpace(ground, to)) === word || folded(ground, skipSpaceBack(ground, from) - 1) === word;
}

/** Where the plurals of the great powers are known, their singular is one of them: `миллион рублей`, مليون برميل. */
const singularsCount = byLocale(({ lexicon }) =>
  [...lexicon.words('number-plural').keys()].some((word) =>
    lexicon.get(word).some((entry) => entry.class === 'number' && /^10{6,}$/.test(entry.value)),
  ),
);

function withExponent(first: Piece, amounts: readonly string[], { power, to }: { power: number; to: number }): Numeral {
  const values = amounts.map((amount) => parseDecimal(amount)).filter((value) => value !== undefined);
  const shifted = values.map((value) => formatDecimal(multiply(value, { coefficient: 1n, exponent: power })));
  return makeNumeral({ from: first.from, to, amounts: shifted, form: 'figures' });
}

const continuesFigures = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.scale !== undefined ||
    piece.multiple !== undefined ||
    piece.fraction !== undefined ||
    piece.added !== undefined ||
    piece.vulgar !== undefined ||
    piece.article === true ||
    isBigValue(piece));

function numeralOf(ground: Ground, draft: Draft): Numeral {
  const { first, quotient, pieces } = draft;
  const scale = quotient && factorAfter(ground, draft.to);
  const values = quotient ? quotientsOf(quotient, scale?.factor) : sums(draft.terms);
  const others = scale ? [] : otherQuotients(ground, draft);
  const amounts = amountsOf(values, others);
  const words = draft.figures === 0;
  const end = scale?.to ?? draft.to;
  const pointed = quotient || draft.ordinal || !words ? undefined : digitsAfterPoint(ground, end);
  const to = pointed?.to ?? end;
  const pointedOne = pointed !== undefined && first.value !== undefined;
  const one = !pointedOne && (draft.articleOnly || (words && pieces === 1 && !quotient && amounts[0] === '1'));
  const article = one && !(first.value && (isAllOf(ground, first.from, to) || isOnly(ground, first.from)));
  const weak = article || (!pointed && isWeak(ground, first.from, to, pieces));
  const scaled = draft.lastScale && draft.terms.length === 1 && pieces > 1;
  return makeNumeral({
    from: first.from,
    to,
    amounts: pointed ? [pointedAmount(amounts[0] ?? '0', pointed)] : amounts,
    form: words ? 'words' : 'mixed',
    fraction: scale ? undefined : quotient?.text,
    plain: undefined,
    scale: scaled ? scaleBehind(draft) : pointed?.power || undefined,
    ordinal: draft.ordinal,
    weak,
    article: draft.articleOnly && !first.value,
  });
}

/** Each once, in their order; most numbers have one. */
function amountsOf(values: readonly Decimal[], others: readonly Decimal[]): string[] {
  if (others.length === 0 && values.length === 1) return [formatDecimal(values[0] as Decimal)];
  return [...new Set([...values, ...others].map(formatDecimal))];
}

/** The power of all scale words behind its first figures: 9 of 1.5 พันล้าน; or that of the last one. */
function scaleBehind({ first, terms: [term], pieces }: Draft): number {
  const base = pieces > 2 ? parseDecimal(first.figures?.amounts[0] ?? '') : undefined;
  const sameDigits = base !== undefined && term !== undefined && base.coefficient === term.value.coefficient;
  return sameDigits ? term.value.exponent - base.exponent : (term?.power ?? 0);
}

/** "Two point five million": the whole number, the digits after the point, and the scale behind them. */
function pointedAmount(whole: string, { digits, power = 0 }: Digits): string {
  const amount = plainAmount(whole, digits);
  const value = power > 0 && parseDecimal(amount);
  return value ? formatDecimal(multiply(value, { coefficient: 1n, exponent: power })) : amount;
}

/** "Solo una vaca": only one of it, and no article. */
function isOnly(ground: Ground, from: number): boolean {
  return phraseBefore(ground, skipSpaceBack(ground, from), 'scope')?.value === 'only';
}

/** The values of a number that ends in a fraction, times the scale or dozen behind it. */
function quotientsOf(quotient: Quotient, factor: Decimal | undefined): Decimal[] {
  const { whole, part, other, ordinal } = quotient;
  const [all, rest] = factor ? scaledQuotient(quotient, factor) : [whole, part];
  const others = factor ? [] : [other && add(whole, other), ordinal];
  return [add(all, rest), ...others.filter((value) => value !== undefined)];
}
