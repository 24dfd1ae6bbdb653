import { dateFields } from '../../fact/date-fields.js';
import { digitChange } from '../../fact/digit-change.js';
import type { Fact } from '../../model/index.js';
import type { Contradiction, Sentence } from './contradiction.js';

/**
 * "She died in 2014 at 48, born in 1930": an age that is one slip away from the years between the only two years of the
 * sentence. A birthday may still be to come, so that one year less fits as well.
 */
export function wrongAges({ facts }: Sentence): Contradiction[] {
  const ages = facts.filter(({ value }) => value.unit === 'year-person' && /^\d{2}$/.test(value.amount ?? ''));
  const years = facts.flatMap((fact) => yearOf(fact) ?? []);
  const [age, first, second] = [ages[0], ...years];
  if (!age || !first || !second || ages.length !== 1 || years.length !== 2) return [];
  const between = Math.abs(second.year - first.year);
  const stated = age.value.amount ?? '';
  if (between === Number(stated) || between - 1 === Number(stated)) return [];
  if (![between, between - 1].some((years) => digitChange(String(years), stated) === 'digits-swapped')) return [];
  const shown = [age, first.fact, second.fact].sort((a, b) => a.start - b.start);
  return [{ says: `${first.year} ${second.year} ${stated}`, shown }];
}

function yearOf(fact: Fact): { readonly fact: Fact; readonly year: number } | undefined {
  const fields = fact.kind === 'date' ? dateFields(fact.value.stated ?? fact.value.date ?? '') : undefined;
  return fields?.year === undefined || fields.span !== undefined ? undefined : { fact, year: fields.year };
}
