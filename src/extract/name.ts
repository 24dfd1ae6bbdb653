import { nameKey, romanise } from '../fact/name-key.js';
import type { Document, Fact, Span } from '../model/index.js';
import { readCasedNames } from './name-cased.js';
import { readListedNames } from './name-listed.js';
import { readUncasedNames } from './name-uncased.js';
import type { Scan } from './scan.js';

/**
 * Names of persons, places and organisations. What is no name ties what does not belong together, so a name is read
 * only where casing, a middle dot, a title or the language's own list of countries and languages says so.
 */
export function readNames(scan: Scan): Fact[] {
  const listed = readListedNames(scan);
  const found = [...readCasedNames(scan), ...readUncasedNames(scan)];
  if (listed.length + found.length === 0) return [];
  const codes = new Map(listed.map((name) => [`${name.start} ${name.end}`, name.code]));
  // A country inside a longer name, as in Bank of England, is no country.
  const names: (Span & { code?: string })[] = found.filter((name) => !codes.has(`${name.start} ${name.end}`));
  for (const name of listed) {
    const inside = names.some((other) => other.start <= name.start && name.end <= other.end);
    if (!inside) names.push(name);
  }
  return names.map((name) => factOf(scan, name));
}

function factOf(scan: Scan, { start, end, code }: Span & { readonly code?: string }): Fact {
  const text = scan.document.text.slice(start, end);
  const name = text.replace(/\s+/gu, ' ');
  const key = keyIn(scan.document, name);
  const value = { name, ...(key && { key }), ...(code && { code }) };
  return { kind: 'name', start, end, text, segment: scan.segment.index, value };
}

/** A text says its names again and again, so their keys are kept as long as it is. */
function keyIn(document: Document, name: string): string {
  let keys = KEYS.get(document);
  if (!keys) {
    keys = new Map();
    KEYS.set(document, keys);
  }
  let key = keys.get(name);
  if (key === undefined) {
    key = keyOf(name);
    keys.set(name, key);
  }
  return key;
}

const KEYS = new WeakMap<Document, Map<string, string>>();

/** Acronyms are spelled, not said: NATO and НАТО are alike, but UN is not every name with an n. */
function keyOf(name: string): string {
  return /^\p{Lu}{2,5}$/u.test(name) ? romanise(name) : nameKey(name);
}
