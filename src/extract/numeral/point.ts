import { formatDecimal, parseDecimal, shift } from '../../fact/decimal.js';
import { makePiece, type Piece, pieceAt } from '../piece.js';
import { folded, type Ground, type Phrase, phraseAt, phrasesAt, skipSpace } from '../scan.js';
import { scaleOf, sum } from '../terms.js';
import { isWrittenTogether } from '../weak.js';
import type { Draft } from './draft.js';
import { powerOf, scaleAfter } from './fraction.js';
import { isEnding } from './look-alike.js';
import { readDraft } from './read.js';

/**
 * The digits that words spell after a word for the decimal point: "three point one four", "bir nokta yirmi beş", "tres
 * coma doscientos cinco". "With" is such a word at the end of a clause or before a percent only: "siete con cincuenta".
 */
export function digitsAfterPoint(ground: Ground, to: number): Digits | undefined {
  const at = skipSpace(ground, to);
  const point = phraseAt(ground, at, 'point');
  const joiners = point ? [] : phrasesAt(ground, at, 'joiner');
  // "Один із двадцяти" is a part of a whole: the word of other languages' "with" says "of" there.
  const joiner = joiners.some(({ value }) => value === 'out-of')
    ? undefined
    : joiners.find(({ value }) => value === 'with');
  const mark = point ?? joiner;
  if (!mark) return undefined;
  const spelled = digitByDigit(ground, mark.to);
  const whole = wholeNumber(ground, skipSpace(ground, mark.to));
  const found = whole && whole.to > spelled.to ? whole : spelled;
  if (found.digits === '' || (joiner && !closes(ground, found.to)) || tellsTime(ground, mark, found)) return undefined;
  return timesScale(ground, inPlace(ground, found));
}

/** "Two point five million", "dos coma cinco mil millones": the scales behind the digits multiply the whole. */
function timesScale(ground: Ground, found: Digits): Digits {
  const { digits, to, power = 0 } = found;
  const scale = scaleAfter(ground, to);
  return scale && scale.power >= 3 ? timesScale(ground, { digits, to: scale.to, power: power + scale.power }) : found;
}

/** 三点十分 and 三点一刻: where the word is the mark of an hour too, minutes or a quarter of one may follow. */
function tellsTime(ground: Ground, mark: Phrase, found: Digits): boolean {
  if (!phrasesAt(ground, mark.from, 'time-mark').some(({ value }) => value === 'hour')) return false;
  const after = skipSpace(ground, found.to);
  return (
    phrasesAt(ground, after, 'time-mark').some(({ value }) => value === 'minute') ||
    (phraseAt(ground, skipSpace(ground, mark.to), 'half')?.to ?? 0) > found.to
  );
}

/** "Две целых пять сотых" names the place of the last digit: five hundredths are .05. */
function inPlace(ground: Ground, found: Digits): Digits {
  const at = skipSpace(ground, found.to);
  const place = pieceAt(ground, at) ?? hundredAfterOf(ground, at);
  const value = place?.ordinal ?? (place?.fraction === undefined ? undefined : parseDecimal(String(place.fraction)));
  if (!place || value?.coefficient !== 1n || value.exponent < found.digits.length) return found;
  // In "dua koma lima juta" the word for a million counts, though it may be a millionth as well.
  if ((powerOf(place) ?? 0) >= 3) return found;
  return { digits: found.digits.padStart(value.exponent, '0'), to: place.to };
}

/** "Three of a hundred": فاصلة ثلاثة من مائة. */
function hundredAfterOf(ground: Ground, at: number): Piece | undefined {
  const of = phrasesAt(ground, at, 'joiner').find(({ value }) => value === 'of' || value === 'out-of');
  const power = of && pieceAt(ground, skipSpace(ground, of.to));
  return power?.value && (scaleOf(power.value) ?? 0) >= 2
    ? makePiece(power.from, power.to, { ...power, ordinal: power.value })
    : undefined;
}

export interface Digits {
  readonly digits: string;
  readonly to: number;
  /** The power of ten of the scales behind them. */
  readonly power?: number;
}

function digitByDigit(ground: Ground, from: number): Digits {
  let digits = '';
  let end = from;
  for (;;) {
    const number = phraseAt(ground, skipSpace(ground, end), 'number');
    if (!number || !/^\d{1,2}$/.test(number.value) || isEnding(ground, number)) break;
    // Tens may take their units after them; anything else is told digit by digit.
    const tens = /^[2-9]0$/.test(digits) && /^[1-9]$/.test(number.value);
    if (digits !== '' && number.value.length > 1) break;
    digits = tens ? digits[0] + number.value : digits + number.value;
    end = number.to;
    if (tens || (number.value.length > 1 && !/^[2-9]0$/.test(number.value))) break;
  }
  return { digits, to: end };
}

/** All digits as one number in words, where words are set apart. */
function wholeNumber(ground: Ground, at: number): Digits | undefined {
  const piece = pieceAt(ground, at);
  if (!piece?.value || isWrittenTogether(folded(ground, at))) return undefined;
  const draft = readDraft(ground, piece);
  if (!draft || draft.quotient || draft.ordinal || draft.figures > 0) return undefined;
  const { terms, to } = beforeScales(ground, draft);
  const digits = formatDecimal(sum(terms));
  return digits.length < LONGEST && /^\d+$/.test(digits) ? { digits, to } : undefined;
}

/** The number without the scales that end it: the "twenty-five" of "twenty-five million". */
function beforeScales(ground: Ground, { spans, terms, to }: Draft): Pick<Draft, 'terms' | 'to'> {
  const [only, ...others] = terms;
  let power = 0;
  let kept = spans.length;
  while (kept > 1) {
    const piece = pieceAt(ground, spans[kept - 1]?.[0] ?? 0);
    const scale = (piece && powerOf(piece)) ?? 0;
    if (scale < 3) break;
    power += scale;
    kept--;
  }
  if (!only || others.length > 0 || power === 0) return { terms, to };
  return { terms: [{ ...only, value: shift(only.value, -power) }], to: spans[kept - 1]?.[1] ?? to };
}

const LONGEST = 8;

function closes(ground: Ground, to: number): boolean {
  const next = ground.tokens[skipSpace(ground, to)];
  return !next || /^[.!?;]$/.test(next.folded) || phraseAt(ground, skipSpace(ground, to), 'percent') !== undefined;
}

/**
 * Figures around a word for the decimal point: 10点233, and with a space on either side ၃ ဒသမ ၅ သန်း, 3.5 million. Where the word
 * tells the time as well, it does so between figures: 10点30 is a time. Where there are capitals the word is one of many senses:
 * "Article 3 point 5" is a part of the article.
 */
export function figuresAroundPoint(ground: Ground, whole: string, to: number): Digits | undefined {
  const at = skipSpace(ground, to);
  const isApart = at > to;
  // A dot that parts words as well is a point behind a single zero only: 0・08.
  if (ground.tokens[at]?.kind !== 'letters' && (whole !== '0' || isApart)) return undefined;
  const point = phraseAt(ground, at, 'time-mark') ? undefined : phraseAt(ground, at, 'point');
  if (!point) return undefined;
  const next = isApart ? skipSpace(ground, point.to) : point.to;
  if (ground.tokens[next]?.kind !== 'digits') return undefined;
  const found = { digits: folded(ground, next), to: next + 1 };
  if (!isApart) return found;
  return next === point.to || CASED.test(folded(ground, at)) ? undefined : timesScale(ground, found);
}

const CASED = /^\p{Ll}/u;
