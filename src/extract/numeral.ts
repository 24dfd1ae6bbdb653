import { add, type Decimal, divide, formatDecimal, multiply, parseDecimal } from '../fact/decimal.js';
import type { Entry } from '../locale/index.js';
import { standsAlone } from './alone.js';
import { exponentAfter } from './figures.js';
import { isHyphen, type Piece, pieceAt, shorterPieceAt } from './piece.js';
import { joinFractions } from './quotient.js';
import { folded, type Ground, phraseAt, skipSpace } from './scan.js';
import { digitsAfterPoint, signBefore } from './sign.js';
import { type Bond, scaleOf, sum, sums, type Term, term, withScale, withValue } from './terms.js';
import { isWeak, isWrittenTogether } from './weak.js';

/** A number as it stands in a text, in figures, words or both: what quantities, dates and durations are made from. */
export interface Numeral {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Possible values as exact decimals, likeliest first; at least one. */
  readonly amounts: readonly string[];
  /** "2/3", where the number is a fraction. */
  readonly fraction?: string;
  readonly form: 'figures' | 'words' | 'mixed';
  /** A plain run of digits without sign, separator or scale, as written: "007". Years, days and hours are such. */
  readonly plain?: string;
  /** The power of ten of the scale word that the whole number is multiplied by: 6 in "5 million". */
  readonly scale?: number;
  /** It is an ordinal by its words: "twenty-first". */
  readonly ordinal?: true;
  /** It is an article, or a sign that is part of too many words to be a number without a unit beside it. */
  readonly weak?: true;
}

/** Finds the numbers of a segment from left to right. Every token is read a bounded number of times. */
export function readNumerals(ground: Ground): Numeral[] {
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < ground.tokens.length) {
    const first = pieceAt(ground, at);
    if (!first) {
      at++;
      continue;
    }
    const numeral = readNumeral(ground, first);
    if (numeral) numerals.push(signBefore(ground, numeral, numerals.at(-1)));
    at = numeral?.to ?? first.to;
  }
  return joinFractions(ground, numerals);
}

function readNumeral(ground: Ground, first: Piece): Numeral | undefined {
  if (first.figures) {
    const { amounts, plain } = first.figures;
    if (amounts.length === 0) return undefined;
    const exponent = exponentAfter(ground, first.to);
    if (exponent) return withExponent(first, amounts, exponent);
    if (!standsAlone(ground, first.from, first.to)) return undefined;
    const link = linkAfter(ground, first.to);
    // Most figures stand alone: they need no arithmetic.
    if (!link || (!continuesFigures(pieceAt(ground, link.at)) && !phraseAt(ground, link.at, 'hedge'))) {
      return { from: first.from, to: first.to, amounts, form: 'figures', ...(plain !== undefined && { plain }) };
    }
  }
  return new Reading(ground, first).read();
}

function withExponent(first: Piece, amounts: readonly string[], { power, to }: { power: number; to: number }): Numeral {
  const values = amounts.map((amount) => parseDecimal(amount)).filter((value) => value !== undefined);
  const shifted = values.map((value) => formatDecimal(multiply(value, { coefficient: 1n, exponent: power })));
  return { from: first.from, to, amounts: shifted, form: 'figures' };
}

const continuesFigures = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  (piece.scale !== undefined ||
    piece.multiple !== undefined ||
    piece.fraction !== undefined ||
    piece.vulgar !== undefined ||
    piece.article === true ||
    (piece.value !== undefined && scaleOf(piece.value) !== undefined));

/** The way from one piece of a number to the next. */
interface Link extends Bond {
  readonly at: number;
}

/** Over white space, a hyphen or "and"; undefined at the end. */
function linkAfter(ground: Ground, to: number): Link | undefined {
  if (isHyphen(ground, to) && ground.tokens[to + 1]?.kind === 'letters')
    return { at: to + 1, joined: false, unitsFirst: false };
  const at = skipSpace(ground, to);
  if (at >= ground.tokens.length) return undefined;
  const joiner = phrasesOf(ground, at);
  if (joiner !== undefined) return { at: skipSpace(ground, joiner), joined: true, unitsFirst: false };
  const clitic = hasClitic(ground, at);
  return { at, joined: clitic, unitsFirst: clitic };
}

/** The end of an "and" that begins at a token. */
function phrasesOf(ground: Ground, at: number): number | undefined {
  for (const match of ground.starting[at] ?? []) {
    if (match.entries.some(isAnd)) return match.to;
  }
  return undefined;
}

const isAnd = (entry: Entry): boolean =>
  entry.class === 'number-joiner' || (entry.class === 'joiner' && entry.value === 'and');

/** "And" written together with the number word after it: وعشرون. */
function hasClitic(ground: Ground, at: number): boolean {
  if (ground.starting[at]?.[0]?.clitic) return true;
  const { clitics, lexicon } = ground.locale;
  if (clitics.before.length === 0) return false;
  const word = folded(ground, at);
  const isNumber = (entry: Entry): boolean => entry.class === 'number';
  return clitics.before.some(
    (clitic) => word.startsWith(clitic) && lexicon.get(word.slice(clitic.length)).some(isNumber),
  );
}

/** One number being read. */
class Reading {
  private terms: readonly Term[] = [];
  private to: number;
  private figures = 0;
  private pieces = 0;
  private lastScale = false;
  private lastFigures = false;
  /** How many summands stand before the last "and". */
  private beforeAnd = 0;
  private ordinal = false;
  private articleOnly = false;
  private quotient: { readonly value: Decimal; readonly text?: string; readonly ordinal?: Decimal } | undefined;

  constructor(
    private readonly ground: Ground,
    private readonly first: Piece,
  ) {
    this.to = first.from;
  }

  read(): Numeral | undefined {
    if (!this.begin()) return undefined;
    while (!this.ordinal && !this.quotient) {
      const link = this.infixed(linkAfter(this.ground, this.to));
      const piece = link && pieceAt(this.ground, link.at);
      if (!piece) break;
      if (this.grow(piece, link)) continue;
      const shorter = shorterPieceAt(this.ground, link.at);
      if (!shorter || !this.grow(shorter, link)) break;
    }
    return this.numeral();
  }

  /** A hedge may stand between a number and its scale: 500余万. */
  private infixed(link: Link | undefined): Link | undefined {
    const hedge = link && !link.joined && phraseAt(this.ground, link.at, 'hedge');
    if (!hedge) return link;
    const at = skipSpace(this.ground, hedge.to);
    const piece = pieceAt(this.ground, at);
    return piece?.scale !== undefined || isBigValue(piece) ? { ...link, at } : link;
  }

  private begin(): boolean {
    const { first } = this;
    // A million needs a number or an article before it; a hundred or a thousand may stand alone in many languages.
    if (first.value && (scaleOf(first.value) ?? 0) >= 6) return false;
    if (first.figures || first.value) return this.accept(first, this.sumWith(first, ALONE));
    if (first.vulgar) return this.setQuotient(first, first.vulgar[0], first.vulgar[1]);
    if (first.article) {
      // "a hundred", "a dozen", "a quarter": an article is a one before what counts.
      this.articleOnly = true;
      this.to = first.to;
      this.terms = [term(ONE, first.from)];
      this.pieces = 1;
      return true;
    }
    if (first.fraction === 2n) return this.beginHalf();
    if (first.ordinal) return this.setOrdinal(first, [term(first.ordinal, first.from)]);
    return false;
  }

  /** "half a million", "half a dozen": a half before what counts. */
  private beginHalf(): boolean {
    const at = skipSpace(this.ground, this.first.to);
    const next = pieceAt(this.ground, at);
    const article = next?.article && next.value === undefined ? next : undefined;
    const counted = article ? pieceAt(this.ground, skipSpace(this.ground, article.to)) : next;
    if (counted?.scale === undefined && counted?.multiple === undefined && !isBigValue(counted)) return false;
    this.terms = [term(HALF, this.first.from)];
    this.to = article?.to ?? this.first.to;
    this.pieces = 1;
    return true;
  }

  private grow(piece: Piece, link: Link): boolean {
    if (link.joined) this.beforeAnd = this.terms.length;
    if (piece.ordinal && piece.fraction !== undefined && this.growOrdinal(piece, piece.ordinal, link)) return true;
    if (
      piece.fraction !== undefined &&
      (!this.articleOnly || !link.joined || this.first.value) &&
      this.growFraction(piece, piece.fraction, link)
    )
      return true;
    if (link.joined && (!this.articleOnly || this.first.value) && (piece.article || isOne(piece.value))) {
      // "two and a half"
      const half = pieceAt(this.ground, skipSpace(this.ground, piece.to));
      if (half?.fraction !== undefined) return this.growFraction(half, half.fraction, link);
    }
    if (piece.vulgar) return !this.lastScale && this.growVulgar(piece, piece.vulgar);
    if (this.articleOnly && !isCounted(piece)) return false;
    if (piece.multiple && !link.joined) return this.growMultiple(piece, piece.multiple);
    const scale = piece.scale ?? (piece.value && scaleOf(piece.value));
    if (scale !== undefined && !link.joined) {
      const terms = withScale(this.terms, scale, piece.from);
      return terms !== undefined && this.accept(piece, terms);
    }
    if (piece.figures) {
      // Figures go on only after a scale word: `1億2,000万`, "2 million 300 thousand".
      if (!this.lastScale || !standsAlone(this.ground, piece.from, piece.to)) return false;
      const next = pieceAt(this.ground, skipSpace(this.ground, piece.to));
      if (link.at !== this.to && next?.scale === undefined && !isBigValue(next)) return false;
      const [grouped] = piece.figures.amounts;
      if (grouped === undefined || grouped.includes('.')) return false;
      const figures = { ...piece.figures, amounts: [grouped] };
      return this.accept(piece, this.sumWith({ ...piece, figures }, link));
    }
    // Where words are written together, "and" joins a fraction to its whole (百又三分之一) and no summands.
    if (link.joined && isWrittenTogether(folded(this.ground, piece.from))) return false;
    if (piece.value && !this.lastFigures) return this.accept(piece, this.sumWith(piece, link));
    if (piece.ordinal && this.figures === 0) {
      if (this.growOrdinal(piece, piece.ordinal, link)) return true;
      // "one eighth": an ordinal that does not fit is a denominator.
      const denominator = formatDecimal(piece.ordinal);
      return /^([3-9]|\d{2,6})$/.test(denominator) && this.growFraction(piece, BigInt(denominator), link);
    }
    return false;
  }

  /** "twenty-third", "two thousandth". */
  private growOrdinal(piece: Piece, ordinal: Decimal, link: Link): boolean {
    if (this.figures > 0 || (link.joined && this.terms.length === 0)) return false;
    const power = scaleOf(ordinal);
    const terms =
      power === undefined
        ? withValue(this.terms, term(ordinal, piece.from), link)
        : withScale(this.terms, power, piece.from);
    return terms !== undefined && this.setOrdinal(piece, terms);
  }

  private sumWith(piece: Piece, link: Bond): readonly Term[] | undefined {
    const [amount, ...others] = piece.figures?.amounts ?? [];
    const value = piece.value ?? (amount === undefined ? undefined : parseDecimal(amount));
    if (!value) return undefined;
    const rest = others.map(parseDecimal).filter((other) => other !== undefined);
    const power = piece.value && scaleOf(value);
    if (power !== undefined && this.terms.length === 0) return withScale([], power, piece.from);
    return withValue(this.terms, term(value, piece.from, rest), link);
  }

  private accept(piece: Piece, terms: readonly Term[] | undefined): boolean {
    if (!terms) return false;
    this.terms = terms;
    this.to = piece.to;
    this.pieces++;
    this.lastFigures = piece.figures !== undefined;
    if (piece.figures) this.figures++;
    this.articleOnly = this.pieces === 1 && piece.article === true;
    this.lastScale = piece.scale !== undefined || isBigValue(piece);
    return true;
  }

  private growMultiple(piece: Piece, multiple: Decimal): boolean {
    return this.accept(piece, [term(multiply(sum(this.terms), multiple), this.first.from)]);
  }

  /** "three quarters", "two and a half", "twenty and three fifths", "one hundred thirty-two fifths". */
  private growFraction(piece: Piece, denominator: bigint, link: Link): boolean {
    if (link.joined) return this.addPart(piece, denominator);
    const whole = this.terms.slice(0, this.beforeAnd);
    const numerator = whole.length > 0 ? this.terms.slice(this.beforeAnd) : this.terms;
    const top = sum(numerator);
    if (top.exponent < 0 || top.coefficient <= 0n) return false;
    return this.setQuotient(piece, top.coefficient * 10n ** BigInt(top.exponent), denominator, sum(whole));
  }

  /** "two and a half"; "a million and a half" means half of a million. */
  private addPart(piece: Piece, denominator: bigint): boolean {
    const unit = this.lastScale ? (this.terms.at(-1)?.room ?? 0) : 0;
    return this.setQuotient(piece, unit < 3 ? 1n : 10n ** BigInt(unit), denominator, sum(this.terms));
  }

  private growVulgar(piece: Piece, [numerator, denominator]: readonly [bigint, bigint]): boolean {
    const whole = sum(this.terms);
    return whole.exponent >= 0 && this.setQuotient(piece, numerator, denominator, whole);
  }

  private setQuotient(piece: Piece, numerator: bigint, denominator: bigint, whole?: Decimal): boolean {
    const part = divide(numerator, denominator);
    const plain = !whole || whole.coefficient === 0n;
    // "a third man" and "a third of them": after an article the word may be an ordinal too.
    const ordinal = this.articleOnly && plain ? piece.ordinal : undefined;
    this.quotient = {
      value: plain ? part : add(whole, part),
      ...(plain && { text: `${numerator}/${denominator}` }),
      ...(ordinal && { ordinal }),
    };
    this.to = piece.to;
    this.pieces++;
    this.articleOnly = false;
    return true;
  }

  private setOrdinal(piece: Piece, terms: readonly Term[]): boolean {
    this.ordinal = true;
    return this.accept(piece, terms);
  }

  private numeral(): Numeral | undefined {
    const { ground, first } = this;
    const other = this.quotient?.ordinal;
    let values = this.quotient ? [this.quotient.value, ...(other ? [other] : [])] : sums(this.terms);
    let to = this.to;
    const scale = this.quotient && factorAfter(ground, to);
    if (scale) {
      values = values.map((value) => multiply(value, scale.factor));
      to = scale.to;
    }
    const pointed = this.quotient || this.ordinal || this.figures > 0 ? undefined : digitsAfterPoint(ground, to);
    const amounts = values.map(formatDecimal);
    if (pointed) to = pointed.to;
    const form = this.figures === 0 ? 'words' : 'mixed';
    const alone = form === 'words' && this.pieces === 1 && !pointed && !this.quotient;
    const weak =
      this.articleOnly || (alone && amounts[0] === '1') || (!pointed && isWeak(ground, first.from, to, this.pieces));
    return {
      from: first.from,
      to,
      amounts: pointed ? [`${amounts[0]}.${pointed.digits}`] : amounts,
      form,
      ...(this.quotient?.text && !scale && { fraction: this.quotient.text }),
      ...(this.lastScale && this.terms.length === 1 && this.pieces > 1 && { scale: this.terms[0]?.room ?? 0 }),
      ...(this.ordinal && { ordinal: true as const }),
      ...(weak && { weak: true as const }),
    };
  }
}

/** What multiplies a fraction: "two and a half million", "half a dozen". */
function factorAfter(ground: Ground, to: number): { readonly factor: Decimal; readonly to: number } | undefined {
  const scale = scaleAfter(ground, to);
  if (scale) return { factor: { coefficient: 1n, exponent: scale.power }, to: scale.to };
  const piece = pieceAt(ground, skipSpace(ground, to));
  return piece?.multiple && { factor: piece.multiple, to: piece.to };
}

/** A scale word by itself: "two and a half million", "75 dollars million". */
export function scaleAfter(ground: Ground, to: number): { readonly power: number; readonly to: number } | undefined {
  const piece = pieceAt(ground, skipSpace(ground, to));
  const power = piece?.scale ?? (piece?.value && scaleOf(piece.value));
  return piece && power !== undefined ? { power, to: piece.to } : undefined;
}

const isBigValue = (piece: Piece | undefined): boolean =>
  piece?.value !== undefined && scaleOf(piece.value) !== undefined;

const isCounted = (piece: Piece): boolean =>
  piece.scale !== undefined || piece.multiple !== undefined || isBigValue(piece);

const isOne = (value: Decimal | undefined): boolean => value?.coefficient === 1n && value.exponent === 0;

const ALONE: Bond = { joined: false, unitsFirst: false };
const ONE: Decimal = { coefficient: 1n, exponent: 0 };
const HALF: Decimal = { coefficient: 5n, exponent: -1 };
