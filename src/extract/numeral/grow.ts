import { add, type Decimal, formatDecimal, multiply, parseDecimal, shift } from '../../fact/decimal.js';
import { secondsIn } from '../../fact/spans-of-time.js';
import type { LexiconClass } from '../../locale/index.js';
import { standsAlone } from '../alone.js';
import { type Piece, pieceAt, shorterPieceAt } from '../piece.js';
import { folded, type Ground, phraseAt, skipSpace } from '../scan.js';
import { type Bond, scaleOf, sum, type Term, term, withScale, withValue } from '../terms.js';
import { isWrittenTogether } from '../weak.js';
import { accept, type Draft } from './draft.js';
import { growFraction, growVulgar, MILLIONS, powerOf, wholeOf, withPart } from './fraction.js';
import { isBigValue, type Link } from './link.js';

/** The number with the piece that a link leads to, or undefined where the number ends before it. */
export function grow(ground: Ground, draft: Draft, link: Link): Draft | undefined {
  const piece = pieceAt(ground, link.at);
  if (!piece && !isHiddenByName(ground, link.at) && !isHiddenByPercent(ground, link.at)) return undefined;
  const linked = link.joined ? { ...draft, beforeAnd: draft.terms.length } : draft;
  const shorter = shorterPieceAt(ground, link.at);
  // In 4천 5백만 the hundred belongs to the five, and the myriad to both: 백만 is no million there.
  const rest = piece && shorter && isWrittenTogether(folded(ground, piece.from)) && pieceAt(ground, shorter.to);
  const order =
    rest && powerOf(piece) !== undefined && powerOf(rest) !== undefined ? [shorter, piece] : [piece, shorter];
  for (const one of order) {
    const grown = one && growBy(ground, linked, one, link);
    if (grown) return grown;
  }
  return undefined;
}

/** In 천백삼십오만 stand a five and a myriad, and by chance the name of Oman. */
function isHiddenByName(ground: Ground, at: number): boolean {
  return (
    ground.starting[at]?.[0]?.entries.every(({ class: name }) => name === 'territory' || name === 'language') ?? false
  );
}

/** In 五百分之三 stands a five, which makes what is percent by itself (百分之三) a hundred and the parts of a fraction. */
function isHiddenByPercent(ground: Ground, at: number): boolean {
  if (!phraseAt(ground, at, 'percent')) return false;
  const shorter = shorterPieceAt(ground, at);
  return shorter !== undefined && phraseAt(ground, shorter.to, 'joiner')?.value === 'parts';
}

/** The summands with a number word or figures more. */
export function sumWith(draft: Draft, piece: Piece, link: Bond): readonly Term[] | undefined {
  const [amount, ...others] = piece.figures?.amounts ?? [];
  const value = partOfScale(draft, piece.value, link) ?? (amount === undefined ? undefined : parseDecimal(amount));
  if (!value) return undefined;
  const rest = others.map(parseDecimal).filter((other) => other !== undefined);
  const power = piece.value && scaleOf(value);
  if (power !== undefined && draft.terms.length === 0) return withScale([], power, piece.from);
  return withValue(draft.terms, term(value, piece.from, rest), link);
}

/** "Vijf miljard en driekwart": parts of one beside millions are parts of a million. */
function partOfScale({ lastScale, terms }: Draft, value: Decimal | undefined, { joined }: Bond): Decimal | undefined {
  const power = terms.at(-1)?.power ?? 0;
  return value && joined && lastScale && value.exponent < 0 && power >= MILLIONS ? shift(value, power) : value;
}

/** In 일만큼 and 칠일이다 a longer ending of the language hides the word. */
export function isEnding({ tokens, locale }: Ground, { from, to }: Pick<Piece, 'from' | 'to'>): boolean {
  if (tokens[from - 1]?.kind === 'space') return false;
  let rest = '';
  for (let at = from; at < from + LONGEST_ENDING; at++) {
    if (tokens[at]?.kind !== 'letters') return false;
    rest += tokens[at]?.folded;
    if (tokens[at]?.closes) return at >= to && locale.clitics.after.includes(rest);
  }
  return false;
}

const LONGEST_ENDING = 5;
const LABELS: readonly LexiconClass[] = ['age', 'unit', 'counter', 'currency'];

/** In 답이 백과 the first sign ends a word of its own, and no number goes on behind it. */
function isParticle(ground: Ground, { first, to }: Draft, { from }: Piece): boolean {
  return from > to && to === first.from + 1 && ground.tokens[first.from]?.opens === false && !first.figures;
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
  if (apart && !LABELS.some((label) => phraseAt(ground, skipSpace(ground, piece.to), label))) return true;
  const label = phraseAt(ground, piece.from, 'unit');
  // A day is a one as well: 이십일 is 21.
  if (label && secondsIn(label.value) !== undefined) return false;
  return label?.to === piece.to && pieceAt(ground, skipSpace(ground, piece.to)) === undefined;
}

function growBy(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (draft.lastFigures && draft.terms.length < 2 && phraseAt(ground, piece.from, 'subunit')) return undefined;
  if (draft.ordinal) return growAfterOrdinal(draft, piece, link);
  if (draft.settled) return growTowardsOrdinal(draft, piece, link);
  if (isParticle(ground, draft, piece)) return undefined;
  if (isLabel(ground, draft, piece)) return undefined;
  const fraction = fractionBy(ground, draft, piece, link);
  if (fraction !== undefined) return fraction || undefined;
  const goesOn = link.unitsFirst || isPart(piece);
  if (draft.articleOnly && !isCounted(piece) && !isPowerOrdinal(piece) && !(draft.first.value && goesOn))
    return undefined;
  // What may be an article or a verb does not go on a number in figures: "1 करोड 20 लाख छ" is that many, and "is".
  if (piece.article && draft.figures > 0 && !link.joined) return undefined;
  if (piece.multiple && !link.joined) return growMultiple(draft, piece, piece.multiple);
  const last = draft.terms.at(-1);
  if (ground.locale.number.powerFirst && draft.lastScale && !link.joined && piece.value && last && !isBigValue(piece)) {
    // "mia tatu": the power stands before what it multiplies.
    return accept(draft, piece, [...draft.terms.slice(0, -1), { ...last, value: multiply(last.value, piece.value) }]);
  }
  const scale = powerOf(piece);
  if (scale !== undefined && !link.joined) return growScale(ground, draft, piece, scale);
  if (piece.figures) return growFigures(ground, draft, piece, link);
  // Where words are written together, "and" joins a fraction to its whole (百又三分之一) and no summands.
  if (link.joined && isWrittenTogether(folded(ground, piece.from))) return undefined;
  // "3 hundred and zero" and "2.12 hundred two" are two numbers.
  if (link.joined && piece.value?.coefficient === 0n) return undefined;
  if (piece.value && draft.figures > 0 && draft.pointed) return undefined;
  const summed = piece.value && !draft.lastFigures ? sumWith(draft, piece, link) : undefined;
  if (summed) return accept(draft, piece, summed);
  if (piece.value) return link.joined ? growMixed(ground, draft, piece) : undefined;
  if (!piece.ordinal || draft.figures > 0) return undefined;
  const ordinal = isDenominator(ground, draft, piece.ordinal, link)
    ? undefined
    : growOrdinal(draft, piece, piece.ordinal, link);
  if (ordinal) return ordinal;
  // "one eighth": an ordinal that does not fit is a denominator.
  const denominator = formatDecimal(piece.ordinal);
  return DENOMINATOR.test(denominator) ? growFraction(draft, piece, BigInt(denominator), link) : undefined;
}

/**
 * "Un millionième", "veinte quintos": after an article the ordinal of a power is a denominator, and so is any ordinal
 * after a number where ordinals of more than one word are made in another way ("vigésimo quinto", "fünfundzwanzigste").
 */
function isDenominator(ground: Ground, draft: Draft, ordinal: Decimal, link: Link): boolean {
  if (link.joined || draft.figures > 0) return false;
  const power = scaleOf(ordinal) !== undefined;
  if (draft.articleOnly || power) return draft.articleOnly && power;
  // After hundreds an ordinal may close a number in every language: "vierhundert fünfundzwanzigste".
  const small = draft.terms.every((one) => one.power < 2);
  return small && ground.locale.number.ordinalsApart === true && DENOMINATOR.test(formatDecimal(ordinal));
}

/**
 * What stands before a scale is multiplied by it. Where words are written together, the same power may stand twice (万万),
 * in Han signs a hundred and a thousand multiply single digits only (in 七十百分位 the hundred is of the next word), and the
 * sign behind a dozen is a particle (다스만, only).
 */
function growScale(ground: Ground, draft: Draft, piece: Piece, scale: number): Draft | undefined {
  const last = draft.terms.at(-1);
  // "1,674,200.5 M": a figure may be greater than its scale.
  if (
    last &&
    draft.lastFigures &&
    draft.pieces === 1 &&
    last.value.coefficient.toString().length + last.value.exponent > scale
  )
    return accept(draft, piece, [{ ...last, value: shift(last.value, scale), room: scale, power: scale }]);
  if (!last || !isWrittenTogether(folded(ground, piece.from)))
    return accept(draft, piece, withScale(draft.terms, scale, piece.from));
  if (pieceAt(ground, draft.spans.at(-1)?.[0] ?? 0)?.multiple) return undefined;
  const touching = draft.lastScale && last.power === scale && piece.from === draft.to && scale >= MYRIAD;
  if (touching)
    return accept(draft, piece, [...draft.terms.slice(0, -1), { ...last, value: shift(last.value, scale) }]);
  // 105千万: what a figure counts are tens of millions.
  if (draft.lastScale && draft.figures === 1 && draft.pieces === 2 && piece.from === draft.to && scale >= MYRIAD)
    return accept(draft, piece, [{ ...last, value: shift(last.value, scale), room: scale, power: scale }]);
  const digit = last.value.exponent <= 0 && last.value.coefficient < 10n;
  if (HAN.test(folded(ground, piece.from)) && scale < MYRIAD && draft.figures === 0 && !digit && last.power < scale)
    return undefined;
  return accept(draft, piece, withScale(draft.terms, scale, piece.from));
}

const MYRIAD = 4;
const HAN = /^\p{Script=Han}/u;

/** "three dozen"; in "three hundred and two dozens" two of them, or else all. */
function growMultiple(draft: Draft, piece: Piece, multiple: Decimal): Draft | undefined {
  const whole = draft.terms.slice(0, draft.beforeAnd);
  const counted = draft.terms.slice(draft.beforeAnd);
  const all = multiply(sum(draft.terms), multiple);
  if (whole.length === 0 || counted.length === 0) return accept(draft, piece, [term(all, draft.first.from)]);
  const some = add(sum(whole), multiply(sum(counted), multiple));
  return accept(draft, piece, [term(some, draft.first.from, [all])]);
}

/** "fünf und drei Viertel": what does not fit into the whole counts parts. */
function growMixed(ground: Ground, draft: Draft, { value, to }: Piece): Draft | undefined {
  const bottom = pieceAt(ground, skipSpace(ground, to));
  const top = value && wholeOf(value);
  if (bottom?.fraction === undefined || top === undefined || top <= 0n || top >= bottom.fraction) return undefined;
  return withPart(draft, bottom, top, bottom.fraction, draft.terms);
}

const DENOMINATOR = /^([3-9]|[1-9]\d{1,14})$/;

/** The number with a fraction at its end; null where the piece can only be one and does not fit, undefined where it is none. */
function fractionBy(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | null | undefined {
  if (piece.ordinal && piece.fraction !== undefined && !isDenominator(ground, draft, piece.ordinal, link)) {
    const ordinal = growOrdinal(draft, piece, piece.ordinal, link);
    if (ordinal) return ordinal;
  }
  const article = draft.articleOnly && !draft.first.value;
  if (piece.fraction !== undefined && !(article && link.joined)) {
    const fraction = growFraction(draft, piece, piece.fraction, link);
    if (fraction) return fraction;
  }
  if (link.joined && !article && (piece.article || isOne(piece.value))) {
    // "two and a half"
    const half = pieceAt(ground, skipSpace(ground, piece.to));
    const counted = { ...draft, spans: [...draft.spans, [piece.from, piece.to] as const] };
    if (half?.fraction !== undefined) return growFraction(counted, half, half.fraction, link) ?? null;
    // "two hundred and a thirtieth"
    const ordinal = half?.ordinal && formatDecimal(half.ordinal);
    if (half?.ordinal && ordinal && DENOMINATOR.test(ordinal) && piece.article && scaleOf(half.ordinal) === undefined)
      return growFraction(counted, half, BigInt(ordinal), link);
  }
  if (piece.vulgar) return draft.lastScale ? null : (growVulgar(draft, piece, piece.vulgar) ?? null);
  return undefined;
}

/** In ordinals of which every power is one, "tercer milésimo ducentésimo quinto", cardinals may stand between the powers. */
function growTowardsOrdinal(draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (piece.ordinal) return growOrdinal(draft, piece, piece.ordinal, link);
  if (!piece.value) return undefined;
  const power = scaleOf(piece.value);
  const terms =
    power === undefined || link.joined
      ? withValue(draft.terms, term(piece.value, piece.from), link)
      : withScale(draft.terms, power, piece.from);
  return accept(draft, piece, terms);
}

/** "vigésimo quinto"; where units stand first, the tens after an ordinal are of it: الرابعة والثلاثين is 34th. */
function growAfterOrdinal(draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (piece.ordinal && !link.joined) return growOrdinal(draft, piece, piece.ordinal, link);
  const great = (draft.terms.at(-1)?.power ?? 0) >= 2;
  if (great && piece.value && !piece.ordinal)
    return growTowardsOrdinal({ ...draft, ordinal: false, settled: draft }, piece, link);
  const tens = piece.ordinal ?? piece.value;
  if (!link.unitsFirst || !tens) return undefined;
  const grown = accept(draft, piece, withValue(draft.terms, term(tens, piece.from), link));
  return grown && { ...grown, ordinal: true };
}

/** "twenty-third", "two thousandth", "vigésimo quinto". */
function growOrdinal(draft: Draft, piece: Piece, ordinal: Decimal, link: Link): Draft | undefined {
  if (draft.figures > 0 || (link.joined && draft.terms.length === 0)) return undefined;
  const power = scaleOf(ordinal);
  const next = term(ordinal, piece.from);
  const terms = power === undefined ? withValue(draft.terms, next, link) : withScale(draft.terms, power, piece.from);
  const grown = accept(draft, piece, terms);
  return grown && { ...grown, ordinal: true };
}

/** A zero between a power and what goes on: 2千零30. */
const holdsPlace = ({ terms }: Draft): boolean => terms.length > 1 && terms.at(-1)?.value.coefficient === 0n;

/** Figures go on only after a scale word: `1億2,000万`, "2 million 300 thousand", `4천 500`. */
function growFigures(ground: Ground, draft: Draft, piece: Piece, link: Link): Draft | undefined {
  if (!(draft.lastScale || holdsPlace(draft)) || !piece.figures || !standsAlone(ground, piece.from, piece.to))
    return undefined;
  const next = pieceAt(ground, skipSpace(ground, piece.to));
  const together = isWrittenTogether(folded(ground, draft.to - 1));
  const power = next && powerOf(next);
  // "4 thousand 3 hundred and 21", "3 hundred and 21": once figures have followed a scale, or after hundreds of them,
  // they may end the number too.
  const hundreds = draft.figures > 0 && draft.terms.at(-1)?.power === 2;
  const going = link.at === draft.to || together || draft.figures > 1 || hundreds;
  if (!going && power === undefined) return undefined;
  const [grouped] = piece.figures.amounts;
  // "3 hundred and 0" are two numbers.
  if (grouped === undefined || grouped.includes('.') || grouped === '0') return undefined;
  // "3 hundred and 2 hundred" are two numbers.
  const room = draft.terms.at(-1)?.room ?? 0;
  if (power !== undefined && link.joined && grouped.length + power > room) return undefined;
  const figures = { ...piece.figures, amounts: [grouped] };
  return accept(draft, piece, sumWith(draft, { ...piece, figures }, link));
}

const isCounted = (piece: Piece): boolean =>
  piece.scale !== undefined || piece.multiple !== undefined || isBigValue(piece);

/** 一个半 is one and a half. */
const isPart = ({ value }: Piece): boolean => value !== undefined && value.exponent < 0;

const isPowerOrdinal = ({ ordinal }: Piece): boolean => ordinal !== undefined && (scaleOf(ordinal) ?? 0) >= 2;

const isOne = (value: Decimal | undefined): boolean => value?.coefficient === 1n && value.exponent === 0;
