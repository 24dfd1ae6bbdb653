import type { Locale } from '../../locale/index.js';
import type { Span } from '../../model/index.js';
import { fold } from '../../text/fold.js';
import { UNSPACED } from '../joints.js';
import type { Rule } from '../merge.js';
import { isPlainStop, nextWord, wordBefore } from './words.js';

/**
 * A stop after an abbreviation of the language ends no sentence: `Dr. Weber`, `ca. 20`. It may end one all the same
 * where a common word in upper case follows: `… Waren usw. Die Bauern …`.
 */
export const abbreviation: Rule = (cut, { text, start, locale, common }) => {
  if (!isPlainStop(text, cut)) return false;
  const word = wordBefore(text, start, cut.stop.start);
  if (word === '') return false;
  const folded = fold(word);
  const following = nextWord(text, cut.next);
  // In `44 v. Chr.` the next word is part of the abbreviation.
  if (following !== '' && locale.abbreviations.has(`${folded}. ${fold(following)}`)) return true;
  const last = folded.slice(folded.lastIndexOf('.') + 1);
  // `l’art. 5`, but not `isn’t.`
  const bare = /['’](\p{L}{2,})$/u.exec(last)?.[1] ?? last;
  // `i. e. 480`
  const pair = following === '' ? [withWordBefore(text, start, cut.stop.start - word.length, folded)] : [];
  const known = [folded, last, bare, ...pair].some((form) => locale.abbreviations.has(form)) || endsInOne(last, locale);
  // Letters and stops alternating, `U.S.` or `т.д.`, are an abbreviation in any language.
  if (!known && !/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$|^(?:(?:\p{Lo}\p{M}*){1,2}\.)+(?:\p{Lo}\p{M}*){1,2}$/u.test(word))
    return false;
  if (/^\p{Lu}/u.test(following) && endsAfterDate(text, start, cut.stop, word, locale)) return false;
  if (isClockTime(text, start, cut.stop.end, locale) && opensAfterTime(following, locale)) return false;
  return following === '' || !common(following);
};

/** The word with the one before it, where that has a stop too: `i. e`. */
function withWordBefore(text: string, start: number, at: number, word: string): string {
  if (text[at - 1] !== ' ' || text[at - 2] !== '.') return word;
  return `${fold(wordBefore(text, start, at - 2))}. ${word}`;
}

/**
 * What follows a year is mostly the word for it, or its era, which ends a sentence as well as not: `… остана през 2020 г.
 * Събитията …`. Where little stands before, the sentence has hardly begun: `През 2020 г. Тръмп …`.
 */
function endsAfterDate(text: string, start: number, stop: Span, word: string, locale: Locale): boolean {
  const before = text.slice(Math.max(start, stop.start - word.length - REACH), stop.start - word.length);
  if (before.split(/\s+/u).length <= FEW_WORDS) return false;
  return (
    /(?<!\p{Nd})\p{Nd}{4}\s?$/u.test(before) ||
    endsInEra(before + text.slice(stop.start - word.length, stop.end), locale)
  );
}

/** `… fra 3. århundrede f.Kr. Graven …`, `… du IVe siècle av. J.-C. La tombe …` */
function endsInEra(text: string, { lexicon }: Locale): boolean {
  const chunks = fold(text).split(/\s+/u).slice(-LONGEST_ERA);
  return chunks.some((_, at) => lexicon.get(chunks.slice(at).join(' ')).some(({ class: name }) => name === 'era'));
}

/** Words with a space between them. */
const LONGEST_ERA = 4;

const REACH = 60;
const FEW_WORDS = 6;

/** `… until 7 p.m. Ferries …`: half of the day behind a figure; `7 p. m.` has a space in it. */
function isClockTime(text: string, start: number, end: number, { lexicon }: Locale): boolean {
  const mark = /\p{Nd}\s?((?:\p{L}+\.\s?){1,2})$/u.exec(text.slice(Math.max(start, end - LONGEST_TIME), end))?.[1];
  return (
    mark !== undefined &&
    lexicon.get(fold(mark)).some(({ class: name, value }) => name === 'dayperiod' && HALVES.has(value))
  );
}

const LONGEST_TIME = 16;
const HALVES: ReadonlySet<string> = new Set(['am', 'pm']);

/** What follows a time in the sentence with a capital is a day or a zone: `7 p.m. Monday`, `7 p.m. GMT`, `7 p.m. Eastern`. */
function opensAfterTime(following: string, { lexicon }: Locale): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(following) && !lexicon.get(fold(following)).some(({ class: name }) => AFTER_TIME.has(name))
  );
}

const AFTER_TIME: ReadonlySet<string> = new Set(['weekday', 'month', 'zone', 'relative', 'holiday']);

/** Where words are written together, an abbreviation of two letters or more may end a run of them: `ของดร. สมชาย`. */
function endsInOne(run: string, { abbreviations }: Locale): boolean {
  if (!UNSPACED.test(run)) return false;
  for (let from = 1; from < run.length - 1; from++) if (abbreviations.has(run.slice(from))) return true;
  return false;
}
