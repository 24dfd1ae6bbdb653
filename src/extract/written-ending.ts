import type { LexiconClass, Locale } from '../locale/index.js';
import { folded, type Phrase, phraseBefore, type Scan } from './scan.js';

/** The word of a class that ends another one written together with it: दिवसांपूर्वी, days ago; hétfőtől, from Monday. */
export function writtenEnding(scan: Scan, to: number, lexiconClass: LexiconClass): Phrase | undefined {
  if (scan.tokens[to - 1]?.kind !== 'letters' || phraseBefore(scan, to, lexiconClass)) return undefined;
  const word = folded(scan, to - 1);
  for (const [ending, value] of endingsOf(scan.locale, lexiconClass)) {
    if (word.length > ending.length + 1 && word.endsWith(ending)) return { from: to, to, value };
  }
  return undefined;
}

function endingsOf(locale: Locale, lexiconClass: LexiconClass): readonly (readonly [string, string])[] {
  let classes = ENDINGS.get(locale);
  if (!classes) {
    classes = new Map();
    ENDINGS.set(locale, classes);
  }
  let endings = classes.get(lexiconClass);
  if (!endings) {
    const words = [...locale.lexicon.words(lexiconClass)].filter(([word]) => ENDING.test(word));
    endings = words.sort(([one], [other]) => other.length - one.length);
    classes.set(lexiconClass, endings);
  }
  return endings;
}

/** One word, which is long enough to end no other by chance. */
const ENDING = /^[\p{L}\p{M}]{2,}$/u;

const ENDINGS = new WeakMap<Locale, Map<LexiconClass, readonly (readonly [string, string])[]>>();
