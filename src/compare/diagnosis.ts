/** What kind of slip a finding looks like: the words that its `diagnosis` may be. How they read is the report's. */
export const DIAGNOSES = [
  'digit-changed',
  'digits-swapped',
  'sign-lost',
  'decimal-shift',
  'power-of-ten:-3',
  'power-of-ten:-2',
  'power-of-ten:-1',
  'power-of-ten:1',
  'power-of-ten:2',
  'power-of-ten:3',
  'long-short-scale',
  'percent-lost',
  'percent-added',
  'currency-changed',
  'unit-not-converted',
  'day-month-swapped',
  'year-off',
  'month-changed',
  'day-changed',
  'weekday-changed',
  'part-missing',
  'values-swapped',
  'percentage-points',
  'rate-changed',
  'hedge-changed',
  'hedge-lost',
  'unusual-separators',
] as const;

/** Powers of ten are told with their exponent, whatever it is. */
export type Diagnosis = (typeof DIAGNOSES)[number] | `power-of-ten:${number}`;
