import { unit } from '../locale/index.js';
import { type Decimal, toNumber } from './decimal.js';
import { secondsIn } from './spans-of-time.js';

/** An amount in the base unit of its dimension. */
export interface Converted {
  readonly dimension: string;
  readonly value: number;
  /** What one unit of the last digit shown amounts to: 100 feet for "6,600 ft", in metres. */
  readonly step: number;
}

/** The amount of a unit in the base unit of its dimension; undefined where CLDR cannot convert it. */
export function convert(amount: Decimal, id: string): Converted | undefined {
  const seconds = secondsIn(id);
  const known = seconds === undefined ? unit(id) : { dimension: 'duration', factor: String(seconds) };
  if (!known) return undefined;
  const factor = quotient(known.factor);
  return {
    dimension: known.dimension,
    value: toNumber(amount) * factor + quotient(known.offset ?? '0'),
    step: 10 ** amount.exponent * factor,
  };
}

function quotient(text: string): number {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return Number(numerator) / Number(denominator);
}
