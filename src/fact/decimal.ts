/**
 * Exact decimals as values: `coefficient × 10^exponent`, normalised so that the coefficient does not end in 0
 * (zero itself has exponent 0). Written as plain strings between the stages.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

/** Reads `-1500.25`; undefined when the string is not a plain decimal. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', part = ''] = match;
  return normalise({ coefficient: BigInt(`${sign}${whole}${part}`), exponent: -part.length });
}

/** The plain string: `-1500.25`, never an exponent. */
export function formatDecimal(decimal: Decimal): string {
  const { coefficient, exponent } = decimal;
  const sign = coefficient < 0n ? '-' : '';
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString();
  if (exponent >= 0) return sign + digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return normalise({ coefficient: a.coefficient * b.coefficient, exponent: a.exponent + b.exponent });
}

export function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return normalise({ coefficient: scaled(a, exponent) + scaled(b, exponent), exponent });
}

export function shift(a: Decimal, powerOfTen: number): Decimal {
  return normalise({ coefficient: a.coefficient, exponent: a.exponent + powerOfTen });
}

/** The quotient of whole numbers, rounded to 15 significant digits where it does not end sooner. */
export function divide(numerator: bigint, denominator: bigint): Decimal {
  if (denominator === 0n) return { coefficient: 0n, exponent: 0 };
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const places = Math.max(0, 16 + bottom.toString().length - top.toString().length);
  const quotient = (top * 10n ** BigInt(places)) / bottom;
  const surplus = Math.max(0, quotient.toString().length - 15);
  const unit = 10n ** BigInt(surplus);
  const rounded = (quotient + unit / 2n) / unit;
  return normalise({ coefficient: negative ? -rounded : rounded, exponent: surplus - places });
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaled(a, exponent) - scaled(b, exponent);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Nearest double, for ratios and tolerances. */
export const toNumber = (decimal: Decimal): number => Number(formatDecimal(decimal));

function scaled(decimal: Decimal, exponent: number): bigint {
  return decimal.coefficient * 10n ** BigInt(decimal.exponent - exponent);
}

function normalise(decimal: Decimal): Decimal {
  let { coefficient, exponent } = decimal;
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  // Trailing zeros are counted in the digits: dividing a huge coefficient by ten again and again would be quadratic.
  const digits = coefficient.toString();
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === '0') zeros++;
  if (zeros > 0) {
    coefficient = BigInt(digits.slice(0, digits.length - zeros));
    exponent += zeros;
  }
  return { coefficient, exponent };
}
