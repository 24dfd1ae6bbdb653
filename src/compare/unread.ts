import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import { locale } from '../locale/index.js';
import type { Document, Fact } from '../model/index.js';

/**
 * Whether nothing is known of the words that a language has for numbers, and so next to nothing of those beside its
 * figures: months, units, percent, millions. Asked of a record, since many hold what CLDR says at its lowest level.
 */
export const isUnread = ({ language }: Document): boolean => !locale(language).lexicon.has('number');

/**
 * What a figure of such a language may say with a word beside it that nobody can read: "20 miliona" may be twenty
 * million, "€3,1 miliarda" over three billion, "10 ekur" ten percent, "250 kilu" a weight that the other text gives in pounds. The digits still count: 30
 * is not 20 million, whatever the word is.
 */
export function unreadForms(document: Document, fact: Fact): Fact[] {
  const isFigure = fact.kind === 'number' && !/\p{L}/u.test(fact.text);
  if (!(isFigure || fact.kind === 'money') || !isUnread(document) || !hasWordBeside(document, fact)) return [];
  const { readings: _, ...value } = fact.value;
  const amount = parseDecimal(value.amount ?? '');
  if (!amount) return [];
  const larger = POWERS.map(
    (power): Fact => ({ ...fact, value: { ...value, amount: formatDecimal(shift(amount, power)) } }),
  );
  if (!isFigure) return larger;
  return [
    ...larger,
    { ...fact, kind: 'percent', value: { ...value, unit: 'percent' } },
    ...UNITS.map((unit): Fact => ({ ...fact, kind: 'measure', value: { ...value, unit } })),
  ];
}

function hasWordBeside({ text }: Document, { start, end }: Fact): boolean {
  return (
    /^[\s-]?\p{L}/u.test(text.slice(end, end + 2)) || /\p{L}[\s-]?$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** Of thousands, millions and so on. */
const POWERS = [3, 6, 9, 12] as const;

/** CLDR ids of the units that texts are converted into, one a dimension and size. */
const UNITS = [
  'kilometer',
  'meter',
  'centimeter',
  'millimeter',
  'kilogram',
  'gram',
  'tonne',
  'liter',
  'celsius',
  'kilometer-per-hour',
  'hectare',
  'square-kilometer',
  'square-meter',
] as const;
