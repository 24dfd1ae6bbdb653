import { firstTokenEnd, tokenize } from '../text/tokens.js';
import { isKeptAsWritten, type LexiconClass } from './classes.js';
import type { LocaleData } from './data.js';
import type { Entry } from './lexicon.js';
import { unaccentedNumber } from './variants.js';

/**
 * The phrases of a file of locale data by their first word, as text: a language has thousands of phrases, of which an
 * article needs some dozens, and what is never looked up is never taken apart. The build packs the files once.
 */
export interface Packed {
  /** By first word, folded: a line for each phrase that begins with it, of class, value and, if it is more than that word, the phrase. */
  readonly words: Readonly<Record<string, string>>;
  /** Number words by what is left of them when typed without their accents. */
  readonly bare: Readonly<Record<string, string>>;
  /** By class and value: the phrases that are one word. */
  readonly classes: { readonly [C in LexiconClass]?: Readonly<Record<string, readonly string[]>> };
}

export function pack({ lexicon = {}, folded }: Pick<LocaleData, 'lexicon' | 'folded'>): Packed {
  const words: Record<string, string> = Object.create(null);
  const bare: Record<string, string> = Object.create(null);
  const classes: { [C in LexiconClass]?: Record<string, string[]> } = {};
  for (const lexiconClass of Object.keys(lexicon) as LexiconClass[]) {
    const values: Record<string, string[]> = {};
    classes[lexiconClass] = values;
    for (const [value, phrases] of Object.entries(lexicon[lexiconClass] ?? {})) {
      const single: string[] = [];
      values[value] = single;
      for (const phrase of phrases) {
        const end = firstTokenEnd(phrase);
        const start = phrase.slice(0, end);
        const isFolded = folded && !isKeptAsWritten(lexiconClass, phrase);
        const word = isFolded ? start : (tokenize(start)[0]?.folded ?? start);
        const line = [lexiconClass, value, ...(phrase === word ? [] : [phrase])].join(BETWEEN_FIELDS);
        words[word] = words[word] === undefined ? line : words[word] + BETWEEN_PHRASES + line;
        if (end < phrase.length) continue;
        single.push(word);
        const plain = unaccentedNumber(lexiconClass, word);
        if (plain !== undefined) bare[plain] ??= word;
      }
    }
  }
  return { words, bare, classes };
}

/** A phrase and what it says. */
export interface Phrase {
  readonly phrase: string;
  readonly entry: Entry;
}

/** The phrases that begin with a word, in the order of the data. */
export function unpack({ words }: Packed, word: string): Phrase[] {
  if (!Object.hasOwn(words, word)) return [];
  return (words[word] ?? '').split(BETWEEN_PHRASES).map((line) => {
    const [lexiconClass, value = '', phrase = word] = line.split(BETWEEN_FIELDS);
    return { phrase, entry: { class: lexiconClass as LexiconClass, value, written: undefined } };
  });
}

const BETWEEN_PHRASES = '\n';
const BETWEEN_FIELDS = '\t';
