import type { FactValue } from '../model/index.js';
import { type DateFields, dateFields } from './date-fields.js';
import { compatible, different, incomparable, type Related, SAME } from './relation.js';

/**
 * Compares only what both sides state: "16 January" and "2024-01-16" agree on the day and the month. Parts that come
 * from a publication date may confirm, but never contradict.
 */
export function relateDates(a: FactValue, b: FactValue): Related {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  if (!left.fields && !right.fields) return relateWeekdays(a, b) ?? incomparable('date');
  if (!left.fields || !right.fields) return relateWeekdays(a, b) ?? incomparable('date');
  const related = relateFields(left.fields, right.fields);
  if (related.relation === 'different' && (left.implied || right.implied)) {
    return relateWeekdays(a, b) ?? incomparable('implied-date');
  }
  if (related.relation === 'incomparable') return relateWeekdays(a, b) ?? related;
  return related;
}

/** The word is the part that differs: `year`, `month`, `week`, `day`, `day-month`. */
export function relateFields(a: DateFields, b: DateFields): Related {
  let shared = 0;
  let alone = 0;
  const wrong: string[] = [];
  for (const part of ['year', 'month', 'week', 'day'] as const) {
    const [left, right] = [a[part], b[part]];
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined) alone++;
    else if (part === 'year' ? sameYear(a, b) : left === right) shared++;
    else wrong.push(part);
  }
  if (wrong.length > 0) {
    const swapped = a.month !== undefined && a.month === b.day && a.day === b.month;
    return different(swapped && wrong.join() === 'month,day' ? 'day-month' : wrong.join('-'));
  }
  if (shared === 0) return incomparable('other-part-of-date');
  return alone > 0 || a.span !== b.span ? compatible('less-precise-date') : SAME;
}

/** Years agree within the coarser span: 1994 is in 199X. */
function sameYear(a: DateFields, b: DateFields): boolean {
  const span = Math.max(a.span ?? 1, b.span ?? 1);
  return Math.floor((a.year ?? 0) / span) === Math.floor((b.year ?? 0) / span);
}

/** What the text says; where it says only "yesterday", the date implied by the publication date. */
function fieldsOf(value: FactValue): { readonly fields?: DateFields; readonly implied: boolean } {
  const stated = value.stated !== undefined ? dateFields(value.stated) : undefined;
  if (stated && Object.keys(stated).length > 0) return { fields: stated, implied: false };
  const fields = value.date !== undefined ? dateFields(value.date) : undefined;
  if (!fields || Object.keys(fields).length === 0) return { implied: true };
  return { fields, implied: (value.implied?.length ?? 0) > 0 };
}

function relateWeekdays(a: FactValue, b: FactValue): Related | undefined {
  if (a.weekday === undefined || b.weekday === undefined) return undefined;
  return a.weekday === b.weekday ? compatible('weekday') : different('weekday');
}
