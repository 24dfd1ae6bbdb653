import type { Ground } from './scan.js';

/** A number as it stands in a text, in figures, words or both: what quantities, dates and durations are made from. */
export interface Numeral {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Possible values as exact decimals, likeliest first; at least one. */
  readonly amounts: readonly string[];
  /** "2/3", where the amount is a rounded quotient. */
  readonly fraction?: string;
  readonly form: 'figures' | 'words' | 'mixed';
  /** A plain run of digits without sign, separator or scale, as written: "007". Years, days and hours are such. */
  readonly plain?: string;
}

/** Finds the numbers of a segment from left to right. */
export function readNumerals(ground: Ground): Numeral[] {
  const numerals: Numeral[] = [];
  for (const [at, token] of ground.tokens.entries()) {
    if (token.kind !== 'digits') continue;
    const amount = token.folded.replace(/^0+(?=\d)/, '');
    numerals.push({ from: at, to: at + 1, amounts: [amount], form: 'figures', plain: token.folded });
  }
  return numerals;
}
