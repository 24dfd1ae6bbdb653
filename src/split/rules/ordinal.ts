import type { Locale } from '../../locale/index.js';
import type { Rule } from '../merge.js';
import { isPlainStop, nextWord, wordBefore } from './words.js';

/**
 * In languages that write ordinals with a stop, a small number before one is an ordinal, unless a common word in upper
 * case follows: `am 16. Januar`, `das 36. Treffen`, `Ludwig XIV. Krone`; but `… auf Platz 3. Die Gegner …`. A day and a
 * month are one, `am 3.5. kam`; a time is none, `kl. 14.30. Ingen …`.
 */
export const ordinal: Rule = (cut, { text, start, locale, common }) => {
  if (!isPlainStop(text, cut) || !writesOrdinalStop(locale)) return false;
  const word = wordBefore(text, start, cut.stop.start);
  const following = nextWord(text, cut.next);
  if (isYear(word)) return writesYearStop(locale) && /^\p{Nd}|^$/u.test(text[cut.next] ?? '');
  if (!/^(?:\p{Nd}{1,2}|[0-3]?\d\.(?:0?[1-9]|1[0-2])|[IVX]+)$/u.test(word)) return false;
  // `ajassa 15:16. Dwyer …`
  if (text[cut.stop.start - word.length - 1] === ':') return false;
  if (following === '') return /^\p{Nd}/u.test(text.slice(cut.next, cut.next + 2));
  return !common(following);
};

const isYear = (word: string): boolean => /^\p{Nd}{4}$/u.test(word);

/** A CLDR date shape such as `d. MMMM y` shows it. */
const writesOrdinalStop = ({ date }: Locale): boolean =>
  date.patterns.some((pattern) => /\bd\.(?!\p{L})/u.test(pattern));

/** `y. MMMM d.` */
const writesYearStop = ({ date }: Locale): boolean => date.patterns.some((pattern) => /\by+\. /u.test(pattern));
