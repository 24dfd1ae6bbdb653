/**
 * The value of a decimal digit of any script (Unicode category Nd), or -1. Unicode keeps each script's ten digits
 * together and in order, so a table of zeros is enough; it is read off the platform's own character data.
 */
export function digitValue(codePoint: number): number {
  if (codePoint < 0x80) return codePoint >= 0x30 && codePoint <= 0x39 ? codePoint - 0x30 : -1;
  let low = 0;
  let high = ZEROS.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const zero = ZEROS[middle] ?? 0;
    if (codePoint < zero) high = middle - 1;
    else if (codePoint > zero + 9) low = middle + 1;
    else return codePoint - zero;
  }
  return -1;
}

/** The text with every decimal digit of any script mapped to ASCII. Changes lengths where digits are astral. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** First code points of all runs of ten decimal digits, ascending. */
const ZEROS: readonly number[] = findZeros();

function findZeros(): number[] {
  const zeros: number[] = [];
  for (let codePoint = 0; codePoint < 0x20000; codePoint++) {
    if (codePoint === 0xd800) codePoint = 0xe000;
    if (!/\p{Nd}/u.test(String.fromCodePoint(codePoint))) continue;
    zeros.push(codePoint);
    codePoint += 9;
  }
  return zeros;
}
