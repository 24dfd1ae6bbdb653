import type { Entry, Part } from './lexicon.js';

/** Cuts number words that are written together: `zweihundertfünf` into zwei, hundert, fünf. */
export type Cutter = (word: string) => readonly Part[] | undefined;

/** What a piece of such a word may be; an age, a unit or an ending of the language may close it. */
const INNER = new Set(['number', 'number-part', 'number-joiner', 'ordinal']);
const CLOSING = new Set(['age', 'unit-ending', 'fraction', 'fraction-after']);
/** Longer words are no numbers; the bound keeps a megabyte of letters cheap. */
const LONGEST = 300;
/** Letters of a word's beginning by which nearly all words are told at once to be no number. */
const HEAD = 3;

export function makeCutter(phrases: ReadonlyMap<string, readonly Entry[]>, endings: readonly string[]): Cutter {
  const pieces = new Map<string, readonly Entry[]>();
  const heads = new Set<string>();
  let longest = 0;
  for (const [phrase, entries] of phrases) {
    const inner = entries.filter((entry) => INNER.has(entry.class) || CLOSING.has(entry.class));
    if (inner.length === 0) continue;
    pieces.set(phrase, inner);
    longest = Math.max(longest, phrase.length);
    if (inner.some(({ class: name }) => name === 'number' || name === 'number-part' || name === 'ordinal')) {
      heads.add(phrase.slice(0, HEAD));
    }
  }
  const closing = new Set(endings);

  /** The pieces of `word` from `at` to its end, longest first, or undefined; positions known to fail are not tried again. */
  function cutFrom(word: string, at: number, dead: Set<number>): Part[] | undefined {
    if (at === word.length) return [];
    if (dead.has(at)) return undefined;
    for (let end = Math.min(word.length, at + longest); end > at; end--) {
      const text = word.slice(at, end);
      const entries = pieces.get(text)?.filter((entry) => fits(entry, at, end, word.length));
      if (!entries || entries.length === 0) continue;
      const rest = cutFrom(word, end, dead);
      // A number word with an ending is none that is put together: രണ്ടായിരത്തി|ലേറെ is രണ്ടാ|യിര|ത്തിലേറെ as well.
      if (rest && (at > 0 || rest.length > 0)) return [{ text, entries }, ...rest];
    }
    if (at > 0 && closing.has(word.slice(at))) return [];
    dead.add(at);
    return undefined;
  }

  /** Number words shorter than a head are looked up whole: Danish "to" in "tohundrede". */
  function begins(word: string): boolean {
    for (let length = HEAD; length > 0; length--) if (heads.has(word.slice(0, length))) return true;
    return false;
  }

  return (word) => {
    if (word.length < 4 || word.length > LONGEST || !begins(word)) return undefined;
    const parts = cutFrom(word, 0, new Set());
    return parts && parts.length > 1 && isNumber(parts) ? parts : undefined;
  };
}

/** An age, a unit or a denominator's ending only closes a word; a joiner stands only inside. */
function fits(entry: Entry, start: number, end: number, length: number): boolean {
  if (CLOSING.has(entry.class)) return start > 0 && end === length;
  if (entry.class === 'number-joiner') return start > 0 && end < length;
  return true;
}

const isDenominator = (entries: readonly Entry[]): boolean =>
  entries.some((entry) => entry.class === 'fraction') && entries.some((entry) => entry.class === 'ordinal');

/**
 * "hathat" (may act) is six and six in letters but no number: each value must find its places empty, or be a power that
 * multiplies the one before it, or be the tens after their units.
 */
function isNumber(parts: readonly Part[]): boolean {
  let last = Number.POSITIVE_INFINITY;
  let joined = false;
  let count = 0;
  for (const [index, { entries }] of parts.entries()) {
    const value = Number(
      entries.find(({ class: name, value }) => INNER.has(name) && value !== '')?.value ?? Number.NaN,
    );
    if (Number.isNaN(value)) {
      joined = true;
      continue;
    }
    count++;
    const multiplies = value >= 10 && /^10+$/.test(String(value)) && last < value;
    const afterUnits = joined && last < 10 && value >= 20 && value < 100 && value % 10 === 0;
    // "Zwölfeinhalb" ends in a half.
    const fills = last === Number.POSITIVE_INFINITY || value < 1 || last % 10 ** String(Math.trunc(value)).length === 0;
    // سه‌چهارم is three quarters.
    if (!multiplies && !afterUnits && !fills)
      return index === 1 && index === parts.length - 1 && isDenominator(entries);
    last = multiplies ? value : afterUnits ? value + last : value;
    joined = false;
  }
  return count > 0;
}
