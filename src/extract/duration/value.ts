import { add, type Decimal, formatDecimal, multiply, parseDecimal } from '../../fact/decimal.js';
import type { FactValue } from '../../model/index.js';

/** One amount and the CLDR unit of time that it counts. */
export interface Stretch {
  readonly amounts: readonly string[];
  readonly unit: string;
  readonly to: number;
}

/**
 * What a span of time says: `duration` as ISO 8601 writes it part by part, `amount` and `unit` as written where there
 * is one part, else in the smallest unit. Undefined when a unit is none of time, or the parts do not fall in size or
 * cannot be added, as days cannot to months.
 */
export function durationValue(stretches: readonly Stretch[]): FactValue | undefined {
  const parts = stretches.map(({ amounts, unit }) => ({ amount: amounts[0] ?? '0', unit, ...UNITS[unit] }));
  const last = parts.at(-1);
  if (!last || parts.some(({ size }) => size === undefined)) return undefined;
  let total: Decimal | undefined = { coefficient: 0n, exponent: 0 };
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (next && !goesOn(part, next)) return undefined;
    total = total && plus(total, part, last);
  }
  const duration = isoDuration(parts);
  const readings = stretches.length === 1 ? (stretches[0]?.amounts ?? []) : [];
  return {
    ...(total && { amount: formatDecimal(total), unit: last.unit }),
    ...(readings.length > 1 && { readings: readings.map((amount) => ({ amount, unit: last.unit })) }),
    ...(duration !== undefined && { duration }),
  };
}

interface Unit {
  /** Seconds in the unit, or months where `months`: the two do not convert. */
  readonly size: number;
  readonly months?: true;
  /** The designator of ISO 8601 and how many of it the unit is; units of the clock stand behind a T. */
  readonly iso?: readonly [string, number];
}

const UNITS: { readonly [unit: string]: Unit } = {
  century: { size: 3_155_760_000, months: true, iso: ['Y', 100] },
  decade: { size: 315_576_000, months: true, iso: ['Y', 10] },
  year: { size: 31_557_600, months: true, iso: ['Y', 1] },
  quarter: { size: 7_889_400, months: true, iso: ['M', 3] },
  month: { size: 2_629_800, months: true, iso: ['M', 1] },
  fortnight: { size: 1_209_600, iso: ['W', 2] },
  week: { size: 604_800, iso: ['W', 1] },
  day: { size: 86_400, iso: ['D', 1] },
  night: { size: 86_399 },
  hour: { size: 3600, iso: ['TH', 1] },
  minute: { size: 60, iso: ['TM', 1] },
  second: { size: 1, iso: ['TS', 1] },
  millisecond: { size: 0.001 },
  microsecond: { size: 0.000001 },
  nanosecond: { size: 0.000000001 },
};

/** Whether a CLDR unit is one of time. */
export const isOfTime = (unit: string): boolean => UNITS[unit] !== undefined;

/**
 * In 十九世紀、1980年 no years are added to the centuries: the smaller unit does not fill the greater one twice. Minutes do
 * not fill an hour at all: `kahelt tunnilt 75 minutile` goes from two hours to 75 minutes.
 */
function goesOn(part: Part, { amount, size = 0, iso }: Part): boolean {
  const whole = part.size ?? 0;
  const filled = Number(amount) * size;
  const clock = iso?.[0].startsWith('T') && part.iso?.[0].startsWith('T');
  return size < whole && (clock ? filled < whole : filled <= 2 * whole);
}

type Part = { readonly amount: string; readonly unit: string } & Partial<Unit>;

function plus(total: Decimal, part: Part, last: Part): Decimal | undefined {
  const amount = parseDecimal(part.amount);
  if (!amount || part.months !== last.months) return undefined;
  const factor = Math.round((part.size ?? 0) / (last.size ?? 1));
  return add(total, multiply(amount, { coefficient: BigInt(factor), exponent: 0 }));
}

/** Part by part: `P1Y6M`, `PT2H30M`. Only the last part may have a fraction. */
function isoDuration(parts: readonly Part[]): string | undefined {
  let days = '';
  let clock = '';
  for (const { amount, iso } of parts) {
    const value = iso && parseDecimal(amount);
    if (!value || amount.startsWith('-')) return undefined;
    const [designator, count] = iso;
    const written = formatDecimal(multiply(value, { coefficient: BigInt(count), exponent: 0 }));
    if (designator.startsWith('T')) clock += written + designator.slice(1);
    else days += written + designator;
  }
  return `P${days}${clock && `T${clock}`}`;
}
