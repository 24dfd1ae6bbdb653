// Relative dates: yesterday, last Tuesday; and what makes a duration relative: "ago", "vor", "in".
import { clean } from './phrases.js';

const FIELDS = [
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'sun',
  'mon',
  'tue',
  'wed',
  'thu',
  'fri',
  'sat',
];

export function relativeDates({ fields, units }, phrases) {
  for (const field of FIELDS) {
    for (const key of [field, `${field}-short`]) {
      for (const [type, value] of Object.entries(fields[key] ?? {})) {
        const offset = /^relative-type-(-?\d)$/.exec(type)?.[1];
        if (offset !== undefined && typeof value === 'string') phrases.add('relative', `${field}:${offset}`, value);
      }
    }
    if (field === 'sun') break;
  }
  for (const field of FIELDS.slice(7)) {
    for (const [type, value] of Object.entries(fields[field] ?? {})) {
      const offset = /^relative-type-(-?\d)$/.exec(type)?.[1];
      if (offset !== undefined) phrases.add('relative', `${field}:${offset}`, value);
    }
  }
  for (const field of ['year', 'month', 'week', 'day', 'hour', 'minute']) {
    const names = durationForms(units, field);
    for (const [type, sign] of [
      ['past', '-'],
      ['future', '+'],
    ]) {
      for (const pattern of Object.values(fields[field]?.[`relativeTime-type-${type}`] ?? {}))
        addAgo(phrases, pattern, sign, names);
    }
  }
}

/** `vor {0} Tagen` without the duration `{0} Tagen` leaves "vor", which stands before it. */
function addAgo(phrases, pattern, sign, names) {
  if (!pattern.includes('{0}')) return;
  const [before, after] = clean(pattern)
    .split('{0}')
    .map((part) => part.trim());
  if (/\p{L}/u.test(before)) phrases.add('ago', `before:${sign}`, before);
  if (!/\p{L}/u.test(after)) return;
  const name = names.find(
    (form) =>
      (after.toLowerCase().startsWith(form) && !/^\p{L}/u.test(after.slice(form.length))) ||
      (UNSPACED.test(form) && after.startsWith(form)),
  );
  if (!name) return;
  const rest = after.slice(name.length).trim();
  if (/\p{L}/u.test(rest)) phrases.add('ago', `after:${sign}`, rest);
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

function durationForms(units, field) {
  const forms = Object.entries({ ...units.long?.[`duration-${field}`] })
    .filter(([key]) => /count-|displayName/.test(key))
    .map(([, pattern]) => clean(pattern.replace('{0}', '')).toLowerCase());
  return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
}
