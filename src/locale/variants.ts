import type { LexiconClass } from './classes.js';
import type { Entry } from './lexicon.js';

/** A phrase's first word, as the lexicon holds it. */
interface Word {
  entries: readonly Entry[];
  readonly next: unknown;
  readonly pending: unknown;
}

/**
 * Number words are typed without their accents often enough ("tres milhoes", "septimo", اربعة): each that is long enough
 * to be no other word is looked up that way too, unless the bare form is in the lexicon already.
 */
export function addUnaccented<W extends Word>(words: Map<string, W>): void {
  for (const [word, known] of [...words]) {
    const entries = known.entries.filter((entry) => NUMERIC.has(entry.class));
    const bare = entries.length > 0 ? unaccented(word) : undefined;
    if (bare !== undefined && !words.has(bare)) words.set(bare, { ...known, entries });
  }
}

/** The pieces of words written together, with and without their accents. */
export function withUnaccented(words: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map(words);
  for (const [word, entries] of words) {
    const bare = unaccented(word);
    if (bare !== undefined && !all.has(bare)) all.set(bare, entries);
  }
  return all;
}

/**
 * CLDR's rules for ordinals hold pieces that go on from one ("الخامسة وعشرون"): "and" with a number word is no ordinal by
 * itself, and neither is a zero.
 */
export function dropJoinedOrdinals(words: Map<string, Word>, clitics: readonly string[]): void {
  for (const [word, known] of [...words]) {
    if (!known.entries.some((entry) => entry.class === 'ordinal')) continue;
    const joined = clitics.some(
      (clitic) =>
        word.startsWith(clitic) &&
        words.get(word.slice(clitic.length))?.entries.some((entry) => entry.class === 'number'),
    );
    const kept = known.entries.filter((entry) => entry.class !== 'ordinal' || !(joined || entry.value === '0'));
    if (kept.length === 0 && known.next === undefined && known.pending === undefined) words.delete(word);
    else known.entries = kept;
  }
}

function unaccented(word: string): string | undefined {
  if (word.length < SHORTEST || PLAIN.test(word)) return undefined;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  return bare !== word && SCRIPTS.test(bare) ? bare : undefined;
}

/** Letters of a number word or a name of a day from which on it is known without its accents. */
const SHORTEST = 5;
const PLAIN = /^[\x20-\x7e]*$/;
/** Scripts whose accents are left out at will; elsewhere the marks are vowels. */
const SCRIPTS = /^[\p{Script=Latin}\p{Script=Arabic}]+$/u;
const NUMERIC: ReadonlySet<LexiconClass> = new Set([
  'number',
  'number-part',
  'scale',
  'multiple',
  'ordinal',
  'fraction',
  'currency',
  'point',
  'month',
  'weekday',
  'ago',
]);
