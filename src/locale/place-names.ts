import { existsSync, readFileSync } from 'node:fs';
import { ancestry, DATA, knownTag } from './tags.js';

/**
 * Cities that a zone of time is called by, the countries of Great Britain, and countries whose names have several words:
 * by their folded names in a language, a code that is the same in all languages. "londres" and 伦敦 are `europe/london`,
 * "соединенные штаты" are `us`. Memoised.
 */
export function placeNamesOf(tag: string): ReadonlyMap<string, string> {
  const known = LOADED.get(tag);
  if (known) return known;
  const own = ancestry(knownTag(tag) ?? 'und').find((each) => existsSync(fileOf(each)));
  const named = Object.entries({ ...read('und'), ...(own && read(own)) });
  const found = new Map(named.map(([code, name]) => [name, code.replace(VARIANT, '').toLowerCase()]));
  LOADED.set(tag, found);
  return found;
}

const LOADED = new Map<string, ReadonlyMap<string, string>>();

/** A country may have several names: `CZ-alt-variant`. */
const VARIANT = /-alt-.*$/;

const fileOf = (tag: string): URL => new URL(`generated/places/${tag}.json`, DATA);

const read = (tag: string): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(fileOf(tag), 'utf8')) as { places: Record<string, string> }).places;
