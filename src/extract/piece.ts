import { type Decimal, parseDecimal } from '../fact/decimal.js';
import type { LexiconClass, Locale, Match } from '../locale/index.js';
import { readCompound } from './compound.js';
import { type Figures, pointedFigures, readFigures } from './figures.js';
import { folded, type Ground, phraseAt, phraseBefore, skipSpace, skipSpaceBack } from './scan.js';
import { scaleOf } from './terms.js';

/** One part of a number as it stands in the text: figures, or a word with all that it may say. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly figures?: Figures;
  readonly value?: Decimal;
  /** Power of ten. */
  readonly scale?: number;
  /** Power of ten that multiplies what follows: "elfu 5". */
  readonly before?: number;
  /** "12" of a dozen. */
  readonly multiple?: Decimal;
  readonly ordinal?: Decimal;
  /** Denominator of a fraction noun. */
  readonly fraction?: bigint;
  /** Numerator and denominator of ½ and its like. */
  readonly vulgar?: readonly [bigint, bigint];
  /** The word may be an article or a pronoun as well. */
  readonly article?: true;
  /** The word says years of age as well: `zwanzigjährig`. */
  readonly age?: boolean;
}

/** The part of a number that begins with a token, or undefined. */
export function pieceAt(ground: Ground, at: number): Piece | undefined {
  const token = ground.tokens[at];
  if (!token || token.kind === 'space') return undefined;
  if (token.kind === 'digits') {
    const figures = readFigures(ground, at);
    return { from: at, to: figures.to, figures };
  }
  if (token.kind === 'mark') {
    const vulgar = vulgarFraction(token.folded);
    if (vulgar) return { from: at, to: at + 1, vulgar };
    const figures = pointedFigures(ground, at);
    if (figures) return { from: at, to: figures.to, figures };
  }
  // A longer phrase that is no number hides the number words it begins with: 百分之 (percent) is no hundred.
  const hyphened = hyphenedCompound(ground, at);
  if (hyphened) return hyphened;
  const match = ground.starting[at]?.[0];
  if (match) return pieceOf(ground, match);
  if (token.kind !== 'letters') return undefined;
  const suffixed = suffixedOrdinal(ground, token.folded);
  if (suffixed) return { from: at, to: at + 1, ordinal: suffixed };
  return compoundOver(ground, at, at + 1, token.folded);
}

/** A word written together with hyphens at its joints: "kuudet-sadatkuudet", "zwei-und-zwanzig". */
function hyphenedCompound(ground: Ground, at: number): Piece | undefined {
  const { tokens, locale } = ground;
  if (!locale.number.compounds || !isHyphen(ground, at + 1)) return undefined;
  let word = folded(ground, at);
  let to = at + 1;
  while (isHyphen(ground, to) && tokens[to + 1]?.kind === 'letters' && to < at + MOST_JOINTS) {
    word += folded(ground, to + 1);
    to += 2;
  }
  return to > at + 1 ? compoundOver(ground, at, to, word) : undefined;
}

function compoundOver(ground: Ground, from: number, to: number, word: string): Piece | undefined {
  const compound = readCompound(ground.locale, word);
  if (!compound) return undefined;
  const { value, ordinal, age, fraction } = compound;
  if (fraction) return denominator(from, to, value);
  return { from, to, ...(ordinal ? { ordinal: value } : { value }), ...(age && { age }) };
}

/** A word that is the denominator of a fraction: `veintiunavos`. */
function denominator(from: number, to: number, value: Decimal): Piece | undefined {
  if (value.exponent < 0 || value.exponent > 30) return undefined;
  const fraction = value.coefficient * 10n ** BigInt(value.exponent);
  return fraction > 2n ? { from, to, fraction } : undefined;
}

/** Tokens of the longest word with hyphens, so that a line of hyphens costs nothing. */
const MOST_JOINTS = 20;

/** The same with a shorter word: in 三十二 the language's 十二 (12) is but a ten and a two. */
export function shorterPieceAt(ground: Ground, at: number): Piece | undefined {
  const match = ground.starting[at]?.slice(1).find(isNumeral);
  return match && pieceOf(ground, match);
}

/** A number word with the ending of ordinals: इक्कीसवीं is 21st. */
function suffixedOrdinal({ locale }: Ground, word: string): Decimal | undefined {
  // Cased scripts have their ordinals in the lexicon, and words such as "centre" by the side of "cent".
  if (CASED.test(word)) return undefined;
  for (const ending of ordinalEndings(locale)) {
    if (word.length <= ending.length + 1 || !word.endsWith(ending)) continue;
    const number = locale.lexicon.get(word.slice(0, -ending.length)).find((entry) => entry.class === 'number');
    if (number) return parseDecimal(number.value);
  }
  return undefined;
}

function ordinalEndings(locale: Locale): readonly string[] {
  let endings = ENDINGS.get(locale);
  if (!endings) {
    endings = [...locale.lexicon.words('ordinal-after').keys()].filter((ending) =>
      /^\p{L}[\p{L}\p{M}]+$/u.test(ending),
    );
    ENDINGS.set(locale, endings);
  }
  return endings;
}

const CASED = /^[\p{Lu}\p{Ll}]/u;
const ENDINGS = new WeakMap<Locale, readonly string[]>();

const NUMERAL_CLASSES: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'number',
  'scale',
  'scale-mark',
  'scale-before',
  'multiple',
  'ordinal',
  'fraction',
  'article-one',
]);

const isNumeral = (match: Match): boolean => match.entries.some((entry) => NUMERAL_CLASSES.has(entry.class));

function pieceOf(ground: Ground, match: Match): Piece | undefined {
  if (!isNumeral(match)) return undefined;
  let piece: Piece = { from: match.from, to: match.to };
  for (const { class: lexiconClass, value } of match.entries) {
    if (!NUMERAL_CLASSES.has(lexiconClass)) continue;
    const amount = parseDecimal(value);
    if (lexiconClass === 'article-one') piece = { ...piece, article: true };
    else if (!amount) continue;
    else if (lexiconClass === 'number') piece = { value: amount, ...piece };
    else if (lexiconClass === 'scale') piece = { scale: Number(value), ...piece };
    else if (lexiconClass === 'scale-mark' && touches(ground, match)) piece = { scale: Number(value), ...piece };
    else if (lexiconClass === 'scale-before') piece = { before: Number(value), ...piece };
    else if (lexiconClass === 'multiple') piece = { multiple: amount, ...piece };
    else if (lexiconClass === 'ordinal') piece = { ordinal: amount, ...piece };
    else if (lexiconClass === 'fraction') piece = { fraction: BigInt(value), ...piece };
  }
  const power = ground.locale.number.powerFirst && piece.value && scaleOf(piece.value);
  return power !== undefined && power >= 3 ? { before: power, ...piece } : piece;
}

/**
 * Marks such as `k`, `M` and `bn` count where they touch the figure or a currency follows: `1.1k`, `5 M€`. A mark that
 * is a unit as well counts in capitals only (`1.8m` are metres), unless a currency stands before the figure.
 */
function touches(ground: Ground, { from, to, entries }: Match): boolean {
  const touching = ground.tokens[from - 1]?.kind === 'digits';
  const attached = touching || isNoBreak(ground, from - 1);
  const figure = touching ? from - 1 : from - 2;
  if (ground.tokens[figure]?.kind !== 'digits') return false;
  if (phraseAt(ground, skipSpace(ground, to), 'currency')) return true;
  if (isMoneyBefore(ground, figure)) return true;
  if (!attached) return false;
  const raw = ground.document.text.slice(ground.tokens[from]?.start, ground.tokens[to - 1]?.end);
  return raw === raw.toUpperCase() || !entries.some((entry) => entry.class === 'unit' && entry.written === raw);
}

/** A no-break space ties as CLDR's own patterns have it: `1,2 M`. */
function isNoBreak({ document, tokens }: Ground, at: number): boolean {
  const space = tokens[at];
  return (
    space?.kind === 'space' && space.end - space.start === 1 && /[\u00a0\u202f]/.test(document.text.charAt(space.start))
  );
}

/** A currency before figures of which a part ends here: `£12.5` before `m`. */
function isMoneyBefore(ground: Ground, figure: number): boolean {
  let at = figure;
  while (
    at > 1 &&
    ground.tokens[at - 1]?.kind === 'mark' &&
    ground.tokens[at - 2]?.kind === 'digits' &&
    figure - at < 12
  )
    at -= 2;
  return phraseBefore(ground, skipSpaceBack(ground, at), 'currency') !== undefined;
}

/** ½ is 1 and 2: Unicode decomposes it to digits around a fraction slash. */
function vulgarFraction(mark: string): readonly [bigint, bigint] | undefined {
  if (mark < '\u00bc') return undefined;
  const parts = /^(\d{1,3})\u2044(\d{1,3})$/.exec(mark.normalize('NFKC'));
  return parts?.[1] && parts[2] ? [BigInt(parts[1]), BigInt(parts[2])] : undefined;
}

/** Marks that tie the words of one number: "twenty-five". */
export const isHyphen = (ground: Ground, at: number): boolean => HYPHENS.has(folded(ground, at));

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
