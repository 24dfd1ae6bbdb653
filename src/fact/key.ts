import type { Fact, Reading } from '../model/index.js';

/**
 * Strings by which facts of any two languages can be tied: two facts may say the same when they share one. Amounts
 * share one space whatever their kind, since 75 % in one language is "75 of a hundred" in another, and a year is an
 * amount as well. One key a reading, likeliest first, without repetition.
 */
export function keysOf(fact: Fact): string[] {
  const { value } = fact;
  const keys = new Set<string>();
  for (const reading of value.readings ?? [value]) addReading(keys, reading);
  if (value.stated) addDate(keys, value.stated);
  for (const end of [value.from, value.to]) if (end) addReading(keys, end);
  if (value.parts) keys.add(`r:${value.parts.join(':')}`);
  // The figures of a score may be told apart in another language: "10-6" and "with ten to six".
  for (const part of value.parts ?? []) keys.add(`#${part}`);
  if (value.key) keys.add(`@${value.key}`);
  if (value.code) keys.add(`=${value.code}`);
  if (value.identifier) keys.add(`i:${value.identifier.toLowerCase()}`);
  return [...keys];
}

function addReading(keys: Set<string>, reading: Reading): void {
  if (reading.amount !== undefined) keys.add(`#${reading.amount}`);
  if (reading.time) keys.add(`t:${reading.time}`);
  if (reading.date) addDate(keys, reading.date);
}

/** A full date is tied by its day as well, since one text often leaves out the year. */
function addDate(keys: Set<string>, edtf: string): void {
  if (/^\d{4}$/.test(edtf)) {
    keys.add(`#${edtf}`);
    return;
  }
  keys.add(`d:${edtf}`);
  const day = /^\d{4}-(\d\d-\d\d)$/.exec(edtf)?.[1];
  if (day) keys.add(`d:XXXX-${day}`);
}
