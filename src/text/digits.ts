/**
 * The value of a decimal digit of any script (Unicode category Nd), or -1. Unicode keeps each script's ten digits
 * together and in order, so that the place in a run of digits tells the value; the platform's own character data says
 * what a digit is.
 */
export function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : -1;
  let value = VALUES.get(codePoint);
  if (value === undefined) {
    value = find(codePoint);
    // Only digits are kept: there are several hundred of them, and more than a million other code points.
    if (value >= 0) VALUES.set(codePoint, value);
  }
  return value;
}

/** The text with every decimal digit of any script mapped to ASCII. Changes lengths where digits are astral. */
export function asciiDigits(text: string): string {
  if (!OUTSIDE_ASCII.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** The figures set above the line, by their values: Unicode has them in three places. */
export const RAISED_DIGITS: readonly string[] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

const OUTSIDE_ASCII = /\P{ASCII}/u;

const VALUES = new Map<number, number>();

/** Runs are whole sets of ten; the longest are the five of mathematical digits. */
function find(codePoint: number): number {
  let before = 0;
  for (let at = codePoint; isDigit(at); at--) before++;
  return before === 0 ? -1 : (before - 1) % 10;
}

const isDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint));
