import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { RAISED_DIGITS } from '../text/digits.js';
import { peek } from '../text/peek.js';
import type { Token } from '../text/tokens.js';
import { folded, type Ground, skipSpace } from './scan.js';

/** A number in figures over `tokens[from, to)`, sign left out. */
export interface Figures {
  readonly to: number;
  /** Likeliest first. */
  readonly amounts: readonly string[];
  /** A run of digits without any separator, as written. */
  readonly plain?: string;
}

/**
 * Reads the figures that begin with a token of digits. Each plausible reading is kept, likeliest first: `1.500` is
 * 1500 or 1.5, and the language's own separators say which is likelier. Chains that are no number (`1.2.3`) give
 * no amounts. Looks ahead only as far as it reads.
 */
export function readFigures(ground: Ground, at: number): Figures {
  const { tokens } = ground;
  const first = folded(ground, at);
  const group = groupEnd(ground, at);
  if (group > at + 1) {
    const whole = digitsOf(tokens, at, group);
    const mark = folded(ground, at + 1);
    const decimal = fractionAfter(ground, group, mark);
    if (decimal) return { to: group + 2, amounts: [plainAmount(whole, decimal)] };
    if (continues(ground, group)) return chain(ground, at);
    if (group === at + 3 && (mark === '.' || mark === ',')) {
      const grouped = plainAmount(whole, '');
      const pointed = plainAmount(first, folded(ground, at + 2));
      // A language that writes thousands either way, as Khmer and Lao do, means them by three figures.
      const { decimal: points, group: groups } = ground.locale.number;
      const pointFirst = points[0] === mark && !groups.includes(mark);
      return { to: group, amounts: pointFirst ? [pointed, grouped] : [grouped, pointed] };
    }
    return { to: group, amounts: [plainAmount(whole, '')] };
  }
  const decimal = fractionAfter(ground, at + 1, '');
  if (decimal && !listed(ground, at)) {
    return continues(ground, at + 3) ? chain(ground, at) : { to: at + 3, amounts: [plainAmount(first, decimal)] };
  }
  return { to: at + 1, amounts: [plainAmount(first, '')], plain: first };
}

/** Whether figures may begin with such a mark. */
export const mayPoint = (mark: string): boolean => DECIMAL_MARKS.has(mark);

/** Figures that begin with their point: `.5`, `,08`. */
export function pointedFigures(ground: Ground, at: number): Figures | undefined {
  if (ground.tokens[at + 1]?.kind !== 'digits' || !DECIMAL_MARKS.has(folded(ground, at))) return undefined;
  const before = peek(ground.tokens, at - 1);
  if (before && before.kind !== 'space' && !/^[-\u2212(]$/u.test(before.folded)) return undefined;
  const next = ground.tokens[at + 2];
  if (next && DECIMAL_MARKS.has(next.folded) && ground.tokens[at + 3]?.kind === 'digits') return undefined;
  return { to: at + 2, amounts: [plainAmount('0', folded(ground, at + 1))] };
}

/** A power of ten after figures, `e10`, `E-5`, `×10^9`, `·10⁹`: the power and the token after it. */
export function exponentAfter(ground: Ground, at: number): { readonly power: number; readonly to: number } | undefined {
  const mark = ground.tokens[at];
  if (mark?.folded === 'e') return powerAt(ground, at + 1);
  const times = skipSpace(ground, at);
  if (!/^[×x*·⋅]$/u.test(folded(ground, times))) return undefined;
  const ten = skipSpace(ground, times + 1);
  if (folded(ground, ten) !== '10') return undefined;
  return folded(ground, ten + 1) === '^' ? powerAt(ground, ten + 2) : raisedAt(ground, ten + 1);
}

/**
 * A power of figures, `1.1^23`, `2^-1`, `10⁶`: its value, to 15 digits where it does not end sooner, and the token after it.
 * A raised figure behind any but a ten may be the number of a note, and even there, where it is of one digit.
 */
export function powerAfter(
  ground: Ground,
  at: number,
  base: string,
): { readonly amounts: readonly [string, ...string[]]; readonly to: number } | undefined {
  const isMarked = folded(ground, at) === '^';
  const exponent = isMarked ? powerAt(ground, at + 1) : base === '10' ? raisedAt(ground, at) : undefined;
  const amount = exponent && raised(base, exponent.power);
  if (!exponent || amount === undefined) return undefined;
  const isNote = !isMarked && exponent.to === at + 1;
  return { amounts: isNote ? [amount, base] : [amount], to: exponent.to };
}

/** The power that raised figures tell: ⁶, ⁻⁹, ¹². */
function raisedAt(ground: Ground, at: number): { readonly power: number; readonly to: number } | undefined {
  const isNegative = folded(ground, at) === '⁻';
  let [to, digits] = [isNegative ? at + 1 : at, ''];
  for (
    let digit = RAISED_DIGITS.indexOf(folded(ground, to));
    digit >= 0;
    digit = RAISED_DIGITS.indexOf(folded(ground, ++to))
  ) {
    digits += digit;
    if (digits.length > 2) return undefined;
  }
  return digits === '' ? undefined : { power: (isNegative ? -1 : 1) * Number(digits), to };
}

/** What a power comes to, to 15 digits where it does not end sooner; undefined where it is nothing or too great. */
export function raised(base: string, exponent: number): string | undefined {
  const value = Number(base) ** exponent;
  if (!Number.isFinite(value) || value === 0) return undefined;
  const [digits = '', power = '0'] = value.toExponential(14).split('e');
  const decimal = parseDecimal(digits);
  return decimal && formatDecimal(shift(decimal, Number(power)));
}

/**
 * Larger powers than those of any quantity are left alone, for their zeros would fill the memory. Two signs of minus, as
 * in `1.1^--2`, take each other back.
 */
function powerAt(ground: Ground, at: number): { readonly power: number; readonly to: number } | undefined {
  let [to, factor] = [at, 1];
  while (to < at + MOST_SIGNS && SIGN.test(folded(ground, to))) {
    if (!PLUS.test(folded(ground, to))) factor = -factor;
    to++;
  }
  const digits = ground.tokens[to];
  if (digits?.kind !== 'digits' || digits.folded.length > 2) return undefined;
  return { power: factor * Number(digits.folded), to: to + 1 };
}

const MOST_SIGNS = 2;
const SIGN = /^[-+\u2212\uff0b\uff0d]$/u;
const PLUS = /^[+\uff0b]$/u;

/** Without leading zeros, and without zeros that end a fraction: `09` is 9, `1.50` is 1.5. */
export function plainAmount(whole: string, fraction: string): string {
  let start = 0;
  while (start < whole.length - 1 && whole[start] === '0') start++;
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  return end === 0 ? whole.slice(start) : `${whole.slice(start)}.${fraction.slice(0, end)}`;
}

/** The end of digits in groups, such as `12 345 678`, `5,00,000` or `10'000`; `at + 1` when there are none. */
function groupEnd(ground: Ground, at: number): number {
  const { tokens } = ground;
  const first = folded(ground, at);
  const mark = separator(ground, at + 1);
  if (mark === undefined || !isGroupMark(ground, mark) || first.length > 3 || first.startsWith('0')) return at + 1;
  let to = at + 1;
  let pairs = 0;
  while (separator(ground, to) === mark && tokens[to + 1]?.kind === 'digits') {
    const size = folded(ground, to + 1).length;
    if (size === 2 && to === at + 1 + 2 * pairs) pairs++;
    else if (size !== 3) return at + 1;
    to += 2;
    // A group of three ends the pairs of Indian grouping.
    if (size === 3 && pairs > 0) break;
  }
  if (pairs > 0 && (folded(ground, to - 1).length !== 3 || first.length > 2)) return at + 1;
  if (isSpace(mark)) return spacedGroupEnd(ground, at, to);
  return to;
}

/**
 * White space is a weak separator: `in room 5 300 people`. Kinds that do not break are trusted; an ordinary space
 * only in languages that group by spaces, or with two groups, or when the figures end in 000; and never before still more figures, as in
 * a telephone number.
 */
function spacedGroupEnd(ground: Ground, at: number, to: number): number {
  const { tokens, locale } = ground;
  if (tokens[to]?.kind === 'space' && tokens[to + 1]?.kind === 'digits') return at + 1;
  const trusted =
    ground.document.text[tokens[at + 1]?.start ?? 0] !== ' ' ||
    locale.number.group.some(isSpace) ||
    to > at + 3 ||
    folded(ground, to - 1) === '000' ||
    // `1 450,50` is a sum of money wherever it stands.
    (locale.number.decimal.includes(folded(ground, to)) && folded(ground, to + 1).length === 2);
  return trusted ? to : at + 1;
}

/** The digits after a decimal mark that stands at `at`, unless the mark is the one that groups. */
function fractionAfter(ground: Ground, at: number, groupMark: string): string | undefined {
  const mark = separator(ground, at);
  if (mark === undefined || mark === groupMark || isSpace(mark)) return undefined;
  if (ground.tokens[at + 1]?.kind !== 'digits') return undefined;
  return DECIMAL_MARKS.has(mark) || ground.locale.number.decimal.includes(mark) ? folded(ground, at + 1) : undefined;
}

/** Whether a point and more digits follow: then it is a date, a version or an address, and no number. */
function continues(ground: Ground, at: number): boolean {
  return folded(ground, at) === '.' && ground.tokens[at + 1]?.kind === 'digits';
}

/** Whether commas join more than two figures: `rooms 1,2,3`. */
function listed(ground: Ground, at: number): boolean {
  const comma = (place: number): boolean =>
    folded(ground, place) === ',' &&
    peek(ground.tokens, place - 1)?.kind === 'digits' &&
    ground.tokens[place + 1]?.kind === 'digits';
  return comma(at + 1) && (comma(at + 3) || comma(at - 1));
}

/** Steps over `1.2.3.4` as a whole. */
function chain(ground: Ground, at: number): Figures {
  let to = at + 1;
  while (
    separator(ground, to) !== undefined &&
    !isSpace(folded(ground, to)) &&
    ground.tokens[to + 1]?.kind === 'digits'
  ) {
    to += 2;
  }
  return { to, amounts: [] };
}

/** The mark or single white space at a token, if it can separate digits. */
function separator(ground: Ground, at: number): string | undefined {
  const token = ground.tokens[at];
  if (!token) return undefined;
  if (token.kind === 'space')
    return token.end - token.start === 1 && ground.document.text[token.start] !== '\n' ? ' ' : undefined;
  return token.kind === 'mark' ? token.folded : undefined;
}

const isSpace = (mark: string): boolean => /^\s$/u.test(mark);

function isGroupMark(ground: Ground, mark: string): boolean {
  return GROUP_MARKS.has(mark) || ground.locale.number.group.includes(mark);
}

/** Marks that group or point in some language; which of them is likelier where is the locale's to say. */
const GROUP_MARKS: ReadonlySet<string> = new Set([',', '.', ' ', "'", '’', '٬', '،', '，']);
const DECIMAL_MARKS: ReadonlySet<string> = new Set([',', '.', '٫', '，', '．']);

function digitsOf(tokens: readonly Token[], from: number, to: number): string {
  let digits = '';
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'digits') digits += tokens[at]?.folded;
  return digits;
}
