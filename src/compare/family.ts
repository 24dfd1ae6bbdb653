import type { Finding } from '../model/index.js';

/** Kinds of findings that are right about equally often; their confidence is measured together. */
export const FAMILIES = [
  'slip of a figure',
  'slip of a number word',
  'other figure',
  'other number word',
  'kept amount',
  'date',
  'part missing',
  'figure missing',
  'number word missing',
  'sentence missing',
  'negation',
  'other wording',
  'limit',
  'contradiction',
  'name',
  'other',
] as const;

export type Family = (typeof FAMILIES)[number];

/** The family of a finding, read off what it tells. */
export function familyOf({ rule, diagnosis, sides }: Pick<Finding, 'rule' | 'diagnosis' | 'sides'>): Family {
  const family = BY_RULE[rule] ?? BY_DIAGNOSIS[diagnosis ?? ''];
  if (family) return family;
  const inWords = sides.some(({ text }) => text !== '' && !/\p{Nd}/u.test(text));
  if (rule.startsWith('fact-')) return inWords ? 'number word missing' : 'figure missing';
  if (diagnosis === undefined) return inWords ? 'other number word' : 'other figure';
  return inWords ? 'slip of a number word' : 'slip of a figure';
}

const BY_RULE: Readonly<Record<string, Family>> = {
  'segment-missing': 'sentence missing',
  'segment-added': 'sentence missing',
  'segment-moved': 'other',
  'negation-mismatch': 'negation',
  'direction-mismatch': 'other wording',
  'scope-mismatch': 'other wording',
  'modality-mismatch': 'other wording',
  'hedge-mismatch': 'limit',
  arithmetic: 'contradiction',
  'name-mismatch': 'name',
  'locale-format': 'other',
  'rate-mismatch': 'other',
  untranslated: 'other',
};

const BY_DIAGNOSIS: Readonly<Record<string, Family>> = {
  'percent-lost': 'kept amount',
  'percent-added': 'kept amount',
  'percentage-points': 'kept amount',
  'currency-changed': 'kept amount',
  'unit-not-converted': 'kept amount',
  'day-month-swapped': 'date',
  'year-off': 'date',
  'month-changed': 'date',
  'day-changed': 'date',
  'weekday-changed': 'date',
  'part-missing': 'part missing',
};
