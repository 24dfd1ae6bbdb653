import { add, type Decimal, formatDecimal, parseDecimal, toNumber } from '../fact/decimal.js';
import type { FactValue } from '../model/index.js';
import type { Numeral } from './numeral/model.js';
import { folded, type Scan } from './scan.js';

/**
 * Feet and inches by their marks, as keyboards and papers write them: 6'4", 5’11”, 5'11 without the second. Sport writes
 * minutes and seconds so as well, and both stay readings.
 */
export function feetByMarks(
  scan: Scan,
  { from, to, plain = '' }: Numeral,
): { readonly to: number; readonly value: FactValue } | undefined {
  const inches = scan.tokens[to + 1];
  if (!/^[1-9]$/.test(plain) || folded(scan, to) !== FOOT || inches?.kind !== 'digits') return undefined;
  if (!/^(\d|0\d|1[01])$/.test(inches.folded) || DEGREE.has(folded(scan, from - 1))) return undefined;
  const end = inchMarkEnd(scan, to + 2);
  // Without the second mark only what may be the height of a person is one.
  const bare = /^[4-7]$/.test(plain) && /^(\d|1[01])$/.test(inches.folded);
  const closed = end !== undefined || (bare && scan.tokens[to + 2]?.kind !== 'letters');
  if (!closed || scan.tokens[end ?? to + 2]?.kind === 'digits') return undefined;
  const [whole, part] = [parseDecimal(plain), parseDecimal(inches.folded)];
  if (!whole || !part) return undefined;
  const readings = [
    { amount: mixed(whole, part, 12), unit: 'foot' },
    { amount: mixed(whole, part, 60), unit: 'minute' },
  ];
  return { to: end ?? to + 2, value: { ...readings[0], readings } };
}

/** The end of the mark of inches: one sign, or two of those of feet. */
function inchMarkEnd(scan: Scan, at: number): number | undefined {
  if (INCH.has(folded(scan, at))) return at + 1;
  return folded(scan, at) === FOOT && folded(scan, at + 1) === FOOT ? at + 2 : undefined;
}

function mixed(whole: Decimal, part: Decimal, parts: number): string {
  const fraction = parseDecimal((toNumber(part) / parts).toFixed(12));
  return formatDecimal(fraction ? add(whole, fraction) : whole);
}

const FOOT = "'";
const INCH: ReadonlySet<string> = new Set(['"', '\u201d', '\u201c', '\u2033', '\u00bb']);
const DEGREE: ReadonlySet<string> = new Set(['\u00b0', '\u00ba']);
