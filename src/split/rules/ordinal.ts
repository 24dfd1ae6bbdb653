import type { Locale } from '../../locale/index.js';
import { fold } from '../../text/fold.js';
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
  if (isPartOfAnother(text, start, cut.stop.start - word.length, following, locale)) return false;
  if (following === '') return /^\p{Nd}/u.test(text.slice(cut.next, cut.next + 2));
  return !common(following);
};

/**
 * Figures behind a mark are the rest of a time, a score or a decimal number: `ajassa 15:16. Dwyer …`, `äänin 2–1. Marja …`,
 * but `14–16. Mai`; those behind the word for the clock are an hour: `kl. 19. Ferjene …`.
 */
function isPartOfAnother(text: string, start: number, at: number, following: string, { lexicon }: Locale): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_CLOCK), at);
  if (/\p{Nd}[:,]$/u.test(before)) return true;
  const has = (word: string, name: string, value?: string): boolean =>
    lexicon.get(fold(word)).some((entry) => entry.class === name && (value === undefined || entry.value === value));
  if (has(following, 'month')) return false;
  if (/\p{Nd}[–-]$/u.test(before)) return true;
  const clock = /(?<!\p{L})(\p{L}+\.?)\s$/u.exec(before)?.[1];
  return clock !== undefined && has(clock, 'time-mark', 'hour');
}

const LONGEST_CLOCK = 16;

const isYear = (word: string): boolean => /^\p{Nd}{4}$/u.test(word);

/** A CLDR date shape such as `d. MMMM y` shows it. */
const writesOrdinalStop = ({ date }: Locale): boolean =>
  date.patterns.some((pattern) => /\bd\.(?!\p{L})/u.test(pattern));

/** `y. MMMM d.` */
const writesYearStop = ({ date }: Locale): boolean => date.patterns.some((pattern) => /\by+\. /u.test(pattern));
