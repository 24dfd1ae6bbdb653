import { existsSync, readFileSync } from 'node:fs';
import { ancestry, DATA, knownTag } from './tags.js';

/**
 * For each word of a language the concepts that it may stand for, by numbers that are the same in all languages: the
 * signs of Unicode, by what CLDR calls them: 🏥 is "hospital" and "Krankenhaus". Words are folded and cut to six letters.
 * Memoised.
 */
export function conceptsOf(tag: string): ReadonlyMap<string, readonly number[]> {
  const known = LOADED.get(tag);
  if (known) return known;
  const found = read(ancestry(knownTag(tag) ?? 'und'));
  LOADED.set(tag, found);
  return found;
}

const LOADED = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Of the nearest ancestor that has words. */
function read(tags: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  const url = tags.map((tag) => new URL(`generated/concepts/${tag}.json`, DATA)).find((file) => existsSync(file));
  if (!url) return words;
  const { concepts }: { concepts: readonly string[] } = JSON.parse(readFileSync(url, 'utf8'));
  concepts.forEach((line, concept) => {
    for (const word of line === '' ? [] : line.split(' ')) {
      const held = words.get(word);
      if (held) held.push(concept);
      else words.set(word, [concept]);
    }
  });
  return words;
}
