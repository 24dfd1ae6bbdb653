/** `digits-swapped`, `power-of-ten:3` as people write it; a word without an entry is shown with spaces. */
export function diagnosisInWords(diagnosis: string): string {
  const exponent = /^power-of-ten:-?(\d+)$/.exec(diagnosis)?.[1];
  if (exponent !== undefined) return `off by a factor of ${powerOfTen(Number(exponent))}`;
  return WORDING[diagnosis] ?? diagnosis.replaceAll('-', ' ');
}

const WORDING: Readonly<Record<string, string>> = {
  'digit-changed': 'a digit changed',
  'digits-swapped': 'digits swapped',
  'sign-lost': 'the minus sign lost',
  'decimal-shift': 'the decimal point shifted',
  'long-short-scale': 'short and long scale confused',
  'percent-lost': 'the percent sign lost',
  'percent-added': 'a percent sign added',
  'currency-changed': 'amount kept while the currency changed',
  'unit-not-converted': 'amount kept while the unit changed',
  'day-month-swapped': 'day and month swapped',
  'year-off': 'another year',
  'month-changed': 'another month',
  'day-changed': 'another day',
  'weekday-changed': 'another weekday',
  'part-missing': 'a part left out',
  'values-swapped': 'two values swapped',
  'percentage-points': 'percent against percentage points',
  'rate-changed': 'counted by something else',
  'hedge-changed': 'more than against less than',
  'hedge-lost': 'a limit on one side only',
  'unusual-separators': 'its language reads the separators otherwise',
};

/** 1,000 up to a million; beyond that the zeros are hard to count. */
function powerOfTen(exponent: number): string {
  if (exponent > 6) return `10^${exponent}`;
  return `1${'0'.repeat(exponent)}`.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
