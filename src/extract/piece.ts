import { add, type Decimal, formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { byLocale, type Entry, type LexiconClass, type Locale, type Match } from '../locale/index.js';
import { peek } from '../text/peek.js';
import { WRITTEN_TOGETHER } from '../text/scripts.js';
import type { TokenKind } from '../text/tokens.js';
import { readCompound } from './compound.js';
import { type Figures, pointedFigures, readFigures } from './figures.js';
import {
  begins,
  folded,
  type Ground,
  isClitic,
  isHyphen,
  phraseAt,
  phraseBefore,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { scaleOf } from './terms.js';
import { TOPIC } from './topics.js';

/** What one part of a number may say; most say one thing. */
export interface Said {
  readonly value: Decimal | undefined;
  /** Power of ten. */
  readonly scale: number | undefined;
  /** Power of ten that multiplies what follows: "elfu 5". */
  readonly before: number | undefined;
  /** "12" of a dozen. */
  readonly multiple: Decimal | undefined;
  readonly ordinal: Decimal | undefined;
  /** Denominator of a fraction noun. */
  readonly fraction: bigint | undefined;
  /** Denominator of a part that is added to the number before it: "dua setengah", two and a half. */
  readonly added: bigint | undefined;
  /** Denominator of the number right after it: "üçte iki". */
  readonly over: bigint | undefined;
  /** Numerator and denominator of ½ and its like. */
  readonly vulgar: readonly [bigint, bigint] | undefined;
  /** The word may be an article or a pronoun as well. */
  readonly article: boolean;
  /** A number before a power only: Irish `sé`. */
  readonly beforePower: Decimal | undefined;
  /** What is added to the number after it: साढ़े, a half more. */
  readonly addend: Decimal | undefined;
  /** What the number counts, where the ending of its word says so: "day" of `zweitägig`. */
  readonly unit: string | undefined;
}

/** One part of a number as it stands in the text: figures, or a word with all that it may say. */
export interface Piece extends Said {
  readonly from: number;
  readonly to: number;
  readonly figures: Figures | undefined;
  /** An ending closes the word and the number with it: १ करोडदेखि १ करोड २० लाख (from 10 million to 12 million). */
  readonly ended: boolean;
}

/** All pieces are made here, field by field, for the reason that numerals are. */
export const makePiece = (
  from: number,
  to: number,
  said: Partial<Said>,
  figures: Figures | undefined = undefined,
  ended = false,
): Piece => ({
  from,
  to,
  figures,
  value: said.value,
  scale: said.scale,
  before: said.before,
  multiple: said.multiple,
  ordinal: said.ordinal,
  fraction: said.fraction,
  added: said.added,
  over: said.over,
  vulgar: said.vulgar,
  article: said.article ?? false,
  beforePower: said.beforePower,
  addend: said.addend,
  unit: said.unit,
  ended,
});

/** What is said wherever it stands: a piece as well, so that all that is asked has one shape. */
const saying = (said: Partial<Said>): Said => makePiece(0, 0, said);

/** Of a part that is nothing but figures. */
export const NOTHING: Said = saying({});

/** The part of a number that begins with a token, or undefined. */
export function pieceAt(ground: Ground, at: number): Piece | undefined {
  const token = ground.tokens[at];
  if (!token || !begins(ground, at, TOPIC.counting)) return undefined;
  if (token.kind === 'digits') {
    const figures = readFigures(ground, at);
    return makePiece(at, figures.to, NOTHING, figures);
  }
  const { said } = token.word;
  if (token.kind === 'mark') {
    if (said) return makePiece(at, at + 1, said);
    const figures = pointedFigures(ground, at);
    if (figures) return makePiece(at, figures.to, NOTHING, figures);
  }
  // A longer phrase that is no number hides the number words it begins with: 百分之 (percent) is no hundred.
  const hyphened = hyphenedCompound(ground, at);
  if (hyphened) return hyphened;
  const match = ground.starting[at]?.[0];
  if (match) return goesOn(ground, match) ? undefined : (pieceOf(ground, match) ?? insideName(ground, match));
  return said && makePiece(at, at + 1, said);
}

/**
 * Turkish `on yıl`, ten years, is what it calls a decade as well: the name of a unit hides no number, where words are set
 * apart; 千瓦 are kilowatts. 오만원 are fifty thousand won, though 오만 is Oman.
 */
function insideName(ground: Ground, { from, to, entries }: Match): Piece | undefined {
  const [name] = entries;
  const hides = WRITTEN_TOGETHER.test(folded(ground, from))
    ? !(name?.class === 'territory' && phraseAt(ground, to, 'currency')) &&
      // Burmese ခုနှစ်ဆယ်နှစ် are seventy years, or 72 where a greater number stands before it.
      !(name?.class === 'span' && phraseBefore(ground, from, 'number'))
    : name?.class !== 'unit';
  if (to - from === 1 || hides || entries.some((entry) => entry.class !== name?.class)) return undefined;
  const piece = shorterPieceAt(ground, from);
  // Telugu మి. is short for a million, but not in మి.మీ., millimetres.
  return piece && ground.tokens[piece.to]?.kind === 'mark' ? undefined : piece;
}

/** In Cyrillic an apostrophe stands within a word: сім'я (family) is no сім (seven). */
export function goesOn({ tokens }: Ground, { to }: Pick<Match, 'to'>): boolean {
  const [word, mark, rest] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (mark?.kind !== 'mark' || rest?.kind !== 'letters') return false;
  return APOSTROPHES.has(mark.folded) && CYRILLIC.test(word?.folded ?? '');
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '\u2019', '\u02bc']);
const CYRILLIC = /^\p{Script=Cyrillic}/u;

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
  const said = to > at + 1 ? saidByParts(locale, word) : undefined;
  return said && makePiece(at, to, said);
}

/** What a mark says, or a word that is no phrase of the language: it may be put together from number words. */
export function saidByItself(locale: Locale, folded: string, kind: TokenKind): Said | undefined {
  if (kind === 'mark') return vulgarFraction(folded);
  return kind === 'letters' ? (suffixedOrdinal(locale, folded) ?? saidByParts(locale, folded)) : undefined;
}

function saidByParts(locale: Locale, word: string): Said | undefined {
  const compound = readCompound(locale, word);
  if (!compound) return undefined;
  const { value, ordinal, fraction, over, unit } = compound;
  if (fraction) return denominator(value);
  if (over !== undefined) return parts(value, over);
  return saying(ordinal ? { ordinal: value } : { value, unit });
}

/** A word that is a whole fraction: `driekwart`; what it says must be less than one. */
function parts(value: Decimal, over: bigint): Said | undefined {
  const top = value.exponent < 0 ? undefined : value.coefficient * 10n ** BigInt(value.exponent);
  return top !== undefined && top < over ? saying({ vulgar: [top, over] }) : undefined;
}

/** A word that is the denominator of a fraction: `veintiunavos`. */
function denominator(value: Decimal): Said | undefined {
  if (value.exponent < 0 || value.exponent > 30) return undefined;
  const fraction = value.coefficient * 10n ** BigInt(value.exponent);
  return fraction > 2n ? saying({ fraction }) : undefined;
}

/** Tokens of the longest word with hyphens, so that a line of hyphens costs nothing. */
const MOST_JOINTS = 20;

/** The same with a shorter word: in 三十二 the language's 十二 (12) is but a ten and a two. */
export function shorterPieceAt(ground: Ground, at: number): Piece | undefined {
  const match = ground.starting[at]?.slice(1).find(isNumeral);
  return match && pieceOf(ground, match);
}

/** A number word with the ending of ordinals: इक्कीसवीं is 21st. */
function suffixedOrdinal(locale: Locale, word: string): Said | undefined {
  // Cased scripts have their ordinals in the lexicon, and words such as "centre" by the side of "cent".
  if (CASED.test(word)) return undefined;
  for (const ending of ordinalEndings(locale)) {
    if (word.length <= ending.length + 1 || !word.endsWith(ending)) continue;
    const number = locale.lexicon.get(word.slice(0, -ending.length)).find((entry) => entry.class === 'number');
    const ordinal = number && parseDecimal(number.value);
    if (ordinal) return saying({ ordinal });
  }
  return undefined;
}

const ordinalEndings = byLocale((locale): readonly string[] =>
  [...locale.lexicon.words('ordinal-after').keys()].filter((ending) => /^\p{L}[\p{L}\p{M}]+$/u.test(ending)),
);

const CASED = /^[\p{Lu}\p{Ll}]/u;

const NUMERAL_CLASSES: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'number',
  'scale',
  'scale-mark',
  'scale-before',
  'multiple',
  'ordinal',
  'fraction',
  'fraction-before',
  'fraction-added',
  'added-before',
  'article-one',
  'number-before-power',
]);

const isNumeral = (match: Match): boolean => match.entries.some((entry) => NUMERAL_CLASSES.has(entry.class));

function pieceOf(ground: Ground, match: Match): Piece | undefined {
  const { from, to, entries, ended } = match;
  let said = SAID.get(entries);
  if (said === undefined) {
    said = isNumeral(match) ? saidBy(entries, false) : null;
    SAID.set(entries, said);
  }
  if (!said) return undefined;
  if (said.beforePower) return beforePower(ground, match, said.beforePower);
  const raised = said.addend && withAddend(ground, match, said.addend);
  if (raised) return raised;
  const isMark = entries.some((entry) => entry.class === 'scale-mark') && touches(ground, match);
  if (isMark) said = saidBy(entries, true);
  const power = ground.locale.number.powerFirst && said.value && scaleOf(said.value);
  const before = power !== undefined && power >= 3 ? (said.before ?? power) : said.before;
  return makePiece(from, to, before === said.before ? said : { ...said, before }, undefined, ended);
}

/** Irish `sé` is a six in "sé mhilliún", and "he" elsewhere. */
function beforePower(ground: Ground, { from, to }: Match, value: Decimal): Piece | undefined {
  const next = ground.starting[skipSpace(ground, to)]?.[0]?.entries.find((entry) => entry.class === 'number');
  return next && /^10{2,}$/.test(next.value) ? makePiece(from, to, { value }) : undefined;
}

/** साढ़े तीन is three and a half, पौने 5 a quarter less than five; सवा सौ, which says one and a quarter hundreds, is none of these. */
function withAddend(ground: Ground, { from, to }: Match, addend: Decimal): Piece | undefined {
  const next = pieceAt(ground, skipSpace(ground, to));
  const value = next?.value ?? parseDecimal(next?.figures?.plain ?? '');
  if (!next || !value || value.exponent < 0 || value.coefficient <= 0n || (scaleOf(value) ?? 0) > 0) return undefined;
  // সাড়ে তিনশ is three and a half hundreds, written together.
  if (next.value && value.exponent >= 2)
    return makePiece(from, next.to, { value: add(value, shift(addend, value.exponent)) });
  const isSmall = formatDecimal(value).length <= 2;
  return isSmall ? makePiece(from, next.to, { value: add(value, addend) }) : undefined;
}

/** What the entries of a phrase say as a part of a number, marks of scale left out; null where they say nothing of it. */
const SAID = new WeakMap<readonly Entry[], Said | null>();

/** Of two entries of one class the first counts. */
function saidBy(entries: readonly Entry[], withMarks: boolean): Said {
  let said: Partial<Said> = {};
  for (const { class: lexiconClass, value } of entries) {
    if (!NUMERAL_CLASSES.has(lexiconClass)) continue;
    const amount = parseDecimal(value);
    if (lexiconClass === 'article-one') said = { ...said, article: true };
    else if (!amount) continue;
    else if (lexiconClass === 'number') said = { ...said, value: said.value ?? amount };
    else if (lexiconClass === 'number-before-power') said = { ...said, beforePower: said.beforePower ?? amount };
    else if (lexiconClass === 'added-before') said = { ...said, addend: said.addend ?? amount };
    else if (lexiconClass === 'scale') said = { ...said, scale: said.scale ?? Number(value) };
    else if (lexiconClass === 'scale-mark' && withMarks) said = { ...said, scale: said.scale ?? Number(value) };
    else if (lexiconClass === 'scale-before') said = { ...said, before: said.before ?? Number(value) };
    else if (lexiconClass === 'multiple') said = { ...said, multiple: said.multiple ?? amount };
    else if (lexiconClass === 'ordinal') said = { ...said, ordinal: said.ordinal ?? amount };
    else if (lexiconClass === 'fraction-before') said = { ...said, over: said.over ?? BigInt(value) };
    else if (lexiconClass === 'fraction-added') said = { ...said, added: said.added ?? BigInt(value) };
    else if (lexiconClass === 'fraction') said = { ...said, fraction: said.fraction ?? BigInt(value) };
  }
  return saying(said);
}

/**
 * Marks such as `k`, `M` and `bn` count where they touch the figure or a currency follows: `1.1k`, `5 M€`. A mark that
 * is a unit as well counts in capitals only (`1.8m` are metres), unless a currency stands before the figure or a unit
 * behind the mark. Apart from the figure a mark counts where a clause ends with it.
 */
function touches(ground: Ground, { from, to, entries }: Match): boolean {
  const touching = peek(ground.tokens, from - 1)?.kind === 'digits';
  const tied = touching || isNoBreak(ground, from - 1);
  const ends = endsAt(ground, to);
  // Basque `% 12k` has an ending.
  if (touching && isClitic(ground, from)) return false;
  const figure = touching ? from - 1 : from - 2;
  if (peek(ground.tokens, figure)?.kind !== 'digits') return false;
  if (phraseAt(ground, skipSpace(ground, to), 'currency')) return true;
  if (isMoneyBefore(ground, figure)) return true;
  if (touching && isLetter(ground, from) && isSpelledUnit(ground, skipSpace(ground, to))) return true;
  if ((!tied && !ends) || phraseAt(ground, skipSpace(ground, to), 'per')) return false;
  const raw = ground.document.text.slice(ground.tokens[from]?.start, ground.tokens[to - 1]?.end);
  if (!entries.some((entry) => entry.class === 'unit' && entry.written === raw)) return true;
  // Nobody writes a thousand of a unit with a small letter apart: `10k`; a capital apart is the unit, as in `273.15 K`.
  if (entries.some((entry) => entry.class === 'scale-mark' && entry.value === '3'))
    return touching || (ends === 'segment' && raw !== raw.toUpperCase());
  return raw === raw.toUpperCase() && (tied || ends === 'segment');
}

/** A `7.62mm barrel` has no millions. */
const isLetter = ({ tokens }: Ground, at: number): boolean => tokens[at]?.folded.length === 1;

/** `3m tonnes`, `1.2m barrels`: what counts a unit is none. */
function isSpelledUnit(ground: Ground, at: number): boolean {
  const unit = phraseAt(ground, at, 'unit');
  const word = ground.tokens[at];
  return unit !== undefined && word !== undefined && word.end - word.start > 2 && !phraseAt(ground, at, 'ordinal');
}

/** Whether nothing follows in the segment, as in a cell that says `2.5 k`, or nothing but a mark. */
function endsAt({ tokens }: Ground, at: number): 'segment' | 'clause' | undefined {
  const next = tokens[at]?.kind === 'space' ? tokens[at + 1] : tokens[at];
  if (!next) return 'segment';
  return next.kind === 'mark' && CLOSING.test(next.folded) ? 'clause' : undefined;
}

const CLOSING = /^[.,;:!?)\]。、！？）]$/u;

/** A no-break space ties as CLDR's own patterns have it: `1,2 M`. */
function isNoBreak({ document, tokens }: Ground, at: number): boolean {
  const space = peek(tokens, at);
  return (
    space?.kind === 'space' && space.end - space.start === 1 && /[\u00a0\u202f]/.test(document.text.charAt(space.start))
  );
}

/** A currency before figures of which a part ends here: `£12.5` before `m`. */
function isMoneyBefore(ground: Ground, figure: number): boolean {
  let at = figure;
  while (
    at > 1 &&
    peek(ground.tokens, at - 1)?.kind === 'mark' &&
    peek(ground.tokens, at - 2)?.kind === 'digits' &&
    figure - at < 12
  )
    at -= 2;
  return phraseBefore(ground, skipSpaceBack(ground, at), 'currency') !== undefined;
}

/** ½ is 1 and 2: Unicode decomposes it to digits around a fraction slash. */
function vulgarFraction(mark: string): Said | undefined {
  const parts = /^(\d{1,3})\u2044(\d{1,3})$/.exec(mark.normalize('NFKC'));
  return parts?.[1] && parts[2] ? saying({ vulgar: [BigInt(parts[1]), BigInt(parts[2])] }) : undefined;
}
