import { nameKey, romanise } from '../fact/name-key.js';
import type { Fact, FactValue, Span } from '../model/index.js';
import { remembered } from '../text/remember.js';
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
  const cased = readCasedNames(scan);
  const uncased = readUncasedNames(scan);
  const found = uncased.length === 0 ? cased : [...cased, ...uncased];
  if (listed.length === 0) return found.map((name) => factOf(scan, name));
  const same = (a: Span) => (b: Span) => a.start === b.start && a.end === b.end;
  const names: (Span & { code?: string })[] = found.filter((name) => !listed.some(same(name)));
  for (const name of listed) {
    // A country inside a longer name, as in Bank of England, is no country.
    const inside = names.some((other) => other.start <= name.start && name.end <= other.end);
    if (!inside) names.push(name);
  }
  return names.map((name) => factOf(scan, name));
}

function factOf(scan: Scan, { start, end, code }: Span & { readonly code?: string }): Fact {
  const text = scan.document.text.slice(start, end);
  const name = text.replace(/\s+/gu, ' ');
  const key = keyOf(name);
  return { kind: 'name', start, end, text, segment: scan.segment.index, value: nameValue(name, key, code) };
}

/** Written out, since nothing is found more often than names. */
function nameValue(name: string, key: string, code: string | undefined): FactValue {
  if (key === '') return code === undefined ? { name } : { name, code };
  return code === undefined ? { name, key } : { name, key, code };
}

/** Acronyms are spelled, not said: NATO and НАТО are alike, but UN is not every name with an n. */
const keyOf = remembered((name) => (/^\p{Lu}{2,5}$/u.test(name) ? romanise(name) : nameKey(name)));
