import { add, type Decimal, divide, formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { LexiconClass } from '../locale/index.js';
import { plainAmount } from './figures.js';
import { hasClitic } from './numeral/link.js';
import { makeNumeral, type Numeral } from './numeral/model.js';
import {
  folded,
  type Ground,
  isAnyAt,
  phraseAt,
  phraseBefore,
  phrasesAt,
  phrasesBefore,
  skipSpace,
  skipSpaceBack,
} from './scan.js';

/**
 * Joins the numerals of a fraction: `3/4`, `1 1/2`, and words that put the denominator first (四分之三). A date in
 * figures (`1/2/2024`) is left alone.
 */
export function joinFractions(ground: Ground, numerals: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = [];
  for (let index = 0; index < numerals.length; index++) {
    const first = numerals[index];
    const second = numerals[index + 1];
    if (!first) break;
    const pair =
      second &&
      (slashed(ground, first, second) ??
        denominatorFirst(ground, first, second) ??
        ofEach(ground, first, second) ??
        outOfNoun(ground, first, second) ??
        marked(ground, first, second) ??
        overOrdinal(ground, first, second));
    const fraction = pair ?? (first.fraction ? first : (oneOutOfNoun(ground, first) ?? oneOfNoun(ground, first)));
    if (!fraction) {
      joined.push(first);
      continue;
    }
    if (pair) index++;
    const whole = joined.at(-1);
    const mixed = whole && mixedNumber(ground, whole, fraction);
    if (mixed) joined.pop();
    joined.push(mixed ?? fraction);
  }
  return joined;
}

function slashed(ground: Ground, first: Numeral, second: Numeral): Numeral | undefined {
  if (first.to + 1 !== second.from || !SLASH.test(folded(ground, first.to))) return undefined;
  const top = first.plain ?? first.amounts[0] ?? '';
  if (first.form !== 'figures' || !/^-?\d+$/.test(top)) return undefined;
  if (SLASH.test(folded(ground, second.to)) || SLASH.test(folded(ground, first.from - 1))) return undefined;
  const pointed = ground.locale.number.strokePoint ? pointedByStroke(ground, top, first.from, second) : undefined;
  if (second.plain === undefined) return pointed;
  if (isSeason(top, second.plain)) return undefined;
  const fraction = quotient(first, second, first.from, second.to);
  return fraction && pointed
    ? makeNumeral({ ...pointed, amounts: [...pointed.amounts, ...fraction.amounts] })
    : fraction;
}

/** Persian ۳/۵ is three and a half before it is three fifths, and ۳/۵ میلیون so many millions. */
function pointedByStroke(ground: Ground, whole: string, from: number, part: Numeral): Numeral | undefined {
  const digits = ground.tokens[part.from];
  if (digits?.kind !== 'digits' || (part.plain === undefined && part.scale === undefined)) return undefined;
  const value = parseDecimal(plainAmount(whole, digits.folded));
  const { scale = 0 } = part;
  const form = scale > 0 ? 'mixed' : 'figures';
  return value && makeNumeral({ ...part, from, amounts: [formatDecimal(shift(value, scale))], form });
}

/** `2023/24` and `2023/2024` are two years that follow each other. */
function isSeason(first: string, second: string): boolean {
  const next = String(Number(first) + 1);
  return first.length === 4 && (second === next || second === next.slice(2));
}

function denominatorFirst(ground: Ground, first: Numeral, second: Numeral): Numeral | undefined {
  const at = skipSpace(ground, first.to);
  if (phraseAt(ground, at, 'percent')) return undefined;
  // 10명 중 1명: what counts the whole stands before the word.
  const counter = phraseAt(ground, at, 'counter');
  const behind = counter && phrasesAt(ground, skipSpace(ground, counter.to), 'joiner');
  if (
    behind?.some(({ to, value }) => value === 'whole-of' && skipSpace(ground, to) === second.from) &&
    isPartOf(ground, second, first)
  )
    return quotient(second, first, first.from, second.to);
  for (const match of ground.starting[at] ?? []) {
    if (skipSpace(ground, match.to) !== second.from) continue;
    for (const { class: lexiconClass, value } of match.entries) {
      if (lexiconClass !== 'joiner') continue;
      if (value === 'parts') return quotient(second, first, first.from, second.to);
      if (value === 'over' && !isCounted(ground, second)) return quotient(first, second, first.from, second.to);
      if (value === 'out-of' && isPartOf(ground, first, second)) return quotient(first, second, first.from, second.to);
      if (value === 'whole-of' && isPartOf(ground, second, first))
        return quotient(second, first, first.from, second.to);
    }
  }
  return undefined;
}

/** 每三名妇女中就有一人, हर तीन महिलाओं में से एक: one of each three, whose noun stands between them. */
function ofEach(ground: Ground, whole: Numeral, part: Numeral): Numeral | undefined {
  if (part.from - whole.to > LONGEST_NOUN || !phraseBefore(ground, skipSpaceBack(ground, whole.from), 'each'))
    return undefined;
  const end = skipSpaceBack(ground, part.from);
  const link = phrasesBefore(ground, end, 'joiner').find(({ value }) => value === 'whole-of');
  const isNoun =
    link && ground.tokens.slice(whole.to, link.from).every(({ kind }) => kind === 'letters' || kind === 'space');
  return isNoun && isPartOf(ground, part, whole) ? quotient(part, whole, whole.from, part.to) : undefined;
}

/** Tokens: in scripts that write words together each sign is one. */
const LONGEST_NOUN = 12;

/** "Un adulte sur cinq" is one in five; "un film sur deux frères" has the two brothers for itself, so that both are kept. */
function outOfNoun(ground: Ground, part: Numeral, whole: Numeral): Numeral | undefined {
  const noun = ground.tokens[skipSpace(ground, part.to)];
  const at = skipSpace(ground, skipSpace(ground, part.to) + 1);
  // "Three goals in ten games" are no share: it takes the word of fractions.
  const links = phrasesAt(ground, at, 'joiner');
  const link = links.some(({ value }) => value === 'over') && links.find(({ value }) => value === 'out-of');
  if (
    noun?.kind !== 'letters' ||
    !isPlainNoun(ground, skipSpace(ground, part.to)) ||
    !link ||
    skipSpace(ground, link.to) !== whole.from
  )
    return undefined;
  const isSmall = part.amounts.length === 1 && /^\d$/.test(part.amounts[0] ?? '') && Number(whole.amounts[0]) <= TEN;
  if (!isSmall || part.to === part.from || !isPartOf(ground, part, whole)) return undefined;
  const share = quotient(part, whole, part.from, whole.to);
  return share && makeNumeral({ ...share, amounts: [...share.amounts, ...whole.amounts] });
}

/** The same where the part is an article, which is no number beside a word that says nothing. */
function oneOutOfNoun(ground: Ground, whole: Numeral): Numeral | undefined {
  const end = skipSpaceBack(ground, whole.from);
  if (end === 0) return undefined;
  const link = phrasesAt(ground, end - 1, 'joiner').find(({ value, to }) => value === 'out-of' && to === end);
  const noun = link && skipSpaceBack(ground, link.from);
  const article = noun && phraseBefore(ground, skipSpaceBack(ground, noun - 1), 'article-one');
  if (!article) return undefined;
  return outOfNoun(ground, makeNumeral({ from: article.from, to: article.to, amounts: ['1'], form: 'words' }), whole);
}

/** "Üç kadından biri" is one in three women, or the one of three. */
function oneOfNoun(ground: Ground, whole: Numeral): Numeral | undefined {
  const noun = skipSpace(ground, whole.to);
  if (whole.to === noun || ground.tokens[noun]?.kind !== 'letters' || whole.ordinal || whole.weak) return undefined;
  const one = phraseAt(ground, skipSpace(ground, noun + 1), 'one-of');
  if (!one) return undefined;
  const [amount = ''] = whole.amounts;
  if (!isTold(amount) || !(isPlainNoun(ground, noun) || isAnyAt(ground, noun, NOUNS))) return undefined;
  const part = makeNumeral({ from: whole.from, to: one.to, amounts: ['1'], form: whole.form });
  const share = quotient(part, whole, whole.from, one.to);
  return share && makeNumeral({ ...share, amounts: [...share.amounts, ...whole.amounts] });
}

/** Whether one of so many is told as a share: nobody tells smaller parts so. */
export const isTold = (whole: string): boolean => /^(?:[2-9]|[1-9]\d|100)$/.test(whole);

/** A word that says nothing by itself, or the name of a people: "un Français sur cinq"; or points: "tre punti su quattro". */
const isPlainNoun = ({ starting }: Ground, at: number): boolean =>
  (starting[at] ?? []).every(({ to, entries }) => to === at + 1 && entries.every((entry) => PLAIN.has(entry.class)));

const PLAIN: ReadonlySet<LexiconClass> = new Set<LexiconClass>(['language', 'percent-point']);
const NOUNS: readonly LexiconClass[] = ['counter', 'joiner'];
const TEN = 10;

/** "Três vinte e um avos", "पांच का आठवां भाग": a word after the second number makes it the denominator of the first. */
function marked(ground: Ground, first: Numeral, second: Numeral): Numeral | undefined {
  const at = skipSpace(ground, first.to);
  const of = second.ordinal && phrasesAt(ground, at, 'joiner').find(({ value }) => value === 'of');
  if ((of ? skipSpace(ground, of.to) : at) !== second.from) return undefined;
  const mark = phraseAt(ground, skipSpace(ground, second.to), 'fraction-after');
  if (mark) return quotient(first, second, first.from, mark.to);
  // "Un decimo di secondo" is a part of a second.
  if (first.ordinal || phraseAt(ground, second.from, 'unit')) return undefined;
  // "एक सौ का पाँचवाँ" ends with the ordinal: there is nothing else that it could count.
  return of && endsClause(ground, second.to) ? quotient(first, second, first.from, second.to) : undefined;
}

/** "A twenty-first" and "un vingt et unième" may be parts as well; "seven twenty-firsts" can be nothing else. */
function overOrdinal(ground: Ground, top: Numeral, bottom: Numeral): Numeral | undefined {
  if (!bottom.ordinal || top.ordinal || top.form !== 'words' || bottom.form !== 'words') return undefined;
  if (skipSpace(ground, top.to) !== bottom.from || bottom.fraction) return undefined;
  const [amount = ''] = bottom.amounts;
  if (Number(amount) <= SINGLE_WORDS) return undefined;
  const parts = quotient(top, makeNumeral({ ...bottom, amounts: [amount] }), top.from, bottom.to);
  if (!parts) return undefined;
  if (!top.weak) return parts;
  return makeNumeral({ ...bottom, amounts: [...bottom.amounts, ...parts.amounts] });
}

/** Up to here ordinals and denominators are single words, and "page five second paragraph" is no fraction. */
const SINGLE_WORDS = 20;

const endsClause = ({ tokens }: Ground, at: number): boolean =>
  at >= tokens.length || /^[।.!?]$/u.test(tokens[at]?.folded ?? '');

/**
 * "Three out of five": a part is smaller than its whole, "one in 2019" tells a year, "the second half in 60:51" a time.
 * "8.9 million out of 14.4 million" are two amounts, which other texts may tell apart.
 */
function isPartOf(ground: Ground, part: Numeral, whole: Numeral): boolean {
  if (part.ordinal || whole.ordinal || whole.weak || part.article || !isWhole(part)) return false;
  const most = part.form !== 'figures' ? FEW : isRound(whole) ? Number.POSITIVE_INFINITY : TEN;
  if (Number(part.amounts[0]) > most) return false;
  if (folded(ground, whole.to) === ':' && ground.tokens[whole.to + 1]?.kind === 'digits') return false;
  const last = part.to > whole.to ? part : whole;
  return Number(part.amounts[0]) < Number(whole.amounts[0]) && !isYear(whole) && !isCounted(ground, last);
}

/** More are counted, and no longer said as a share: of 99 seats somebody has 41. */
const FEW = 100;

const isRound = ({ amounts }: Numeral): boolean => /^10{2,}$/.test(amounts[0] ?? '');

const isYear = ({ plain }: Numeral): boolean => plain !== undefined && /^(1\d|20|21)\d\d$/.test(plain);

/** "Cinco sobre veinte metros" are two amounts: what a fraction counts stands before it. */
function isCounted(ground: Ground, { to }: Numeral): boolean {
  const at = skipSpace(ground, to);
  return isAnyAt(ground, at, LABELS);
}

const LABELS: readonly LexiconClass[] = ['unit', 'currency', 'month', 'scale'];

/** `1 1/2`, 一又二分之一: a whole number before its fraction. */
function mixedNumber(ground: Ground, whole: Numeral, fraction: Numeral): Numeral | undefined {
  if (fraction.fraction === undefined) return undefined;
  // In "a 1/4 mile" the article counts nothing.
  if (!isWhole(whole) || (whole.weak && fraction.form === 'figures')) return undefined;
  const at = skipSpace(ground, whole.to);
  let next = at;
  for (const match of ground.starting[at] ?? []) {
    if (match.entries.some((entry) => entry.class === 'joiner' && /^(and|with)$/.test(entry.value)))
      next = skipSpace(ground, match.to);
  }
  if (next !== fraction.from || whole.to === fraction.from) return undefined;
  // "two three quarters" are two numbers, "two and three quarters" are one.
  if (next === at && fraction.form === 'words' && !hasClitic(ground, at)) return undefined;
  const [top = '0', bottom = '1'] = fraction.fraction.split('/');
  // What is written with a space in figures can be nothing else: `1 4/3`.
  if (BigInt(top) >= BigInt(bottom) && (fraction.form !== 'figures' || whole.form !== 'figures')) return undefined;
  const negative = whole.amounts[0]?.startsWith('-');
  const a = parseDecimal(whole.amounts[0] ?? '0');
  const b = divide(negative ? -BigInt(top) : BigInt(top), BigInt(bottom));
  if (!a) return undefined;
  return makeNumeral({ from: whole.from, to: fraction.to, amounts: [formatDecimal(add(a, b))], form: fraction.form });
}

function quotient(top: Numeral, bottom: Numeral, from: number, to: number): Numeral | undefined {
  if (!isWhole(bottom) || !isShort(top)) return undefined;
  const numerator = parseDecimal(top.amounts[0] ?? '');
  const denominator = BigInt(bottom.amounts[0] ?? '0');
  if (!numerator || denominator === 0n) return undefined;
  // 一百分之五十五点五: parts may be told with a decimal point.
  const tenths = 10n ** BigInt(Math.max(0, -numerator.exponent));
  const over = numerator.coefficient * 10n ** BigInt(Math.max(0, numerator.exponent));
  return makeNumeral({
    from,
    to,
    amounts: [divide(over, denominator * tenths), ...partsBeside(top, over, denominator)].map(formatDecimal),
    form: top.form === bottom.form ? top.form : 'mixed',
    fraction: tenths === 1n ? `${over}/${denominator}` : undefined,
  });
}

/** In words, 271 hundredths are two hundred and 71 of them as well. */
function partsBeside({ form }: Numeral, top: bigint, bottom: bigint): Decimal[] {
  if (form !== 'words' || top <= bottom || !/^10+$/.test(String(bottom)) || top % bottom === 0n) return [];
  return [add({ coefficient: top - (top % bottom), exponent: 0 }, divide(top % bottom, bottom))];
}

const isShort = ({ amounts }: Numeral): boolean => (amounts[0]?.length ?? 0) <= 30;

/** Quotients of longer figures are no fractions anyone writes. */
const isWhole = ({ amounts }: Numeral): boolean => /^-?\d{1,30}$/.test(amounts[0] ?? '');
const SLASH = /^[/\u2044\u2215／]$/u;
