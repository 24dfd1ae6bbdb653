import { byLocale, type LexiconClass, type Locale } from '../locale/index.js';
import { folded, type Phrase, phraseBefore, type Scan } from './scan.js';

/** The word of a class that ends another one written together with it: दिवसांपूर्वी, days ago; hétfőtől, from Monday. */
export function writtenEnding(scan: Scan, to: number, lexiconClass: Ending): Phrase | undefined {
  if (scan.tokens[to - 1]?.kind !== 'letters' || phraseBefore(scan, to, lexiconClass)) return undefined;
  const word = folded(scan, to - 1);
  for (const [ending, value] of ENDINGS[lexiconClass](scan.locale)) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return { from: to, to, value };
  }
  return undefined;
}

/** Longest first. */
const endings = (lexiconClass: LexiconClass): ((locale: Locale) => readonly (readonly [string, string])[]) =>
  byLocale((locale) =>
    [...locale.lexicon.words(lexiconClass)]
      .filter(([word]) => ENDING.test(word))
      .sort(([one], [other]) => other.length - one.length),
  );

/** One word, which is long enough to end no other by chance. */
const ENDING = /^[\p{L}\p{M}]{2,}$/u;

const ENDINGS = { ago: endings('ago'), bound: endings('bound') };
type Ending = keyof typeof ENDINGS;
