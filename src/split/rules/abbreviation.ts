import type { Locale } from '../../locale/index.js';
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
  const known = [folded, last, bare].some((form) => locale.abbreviations.has(form)) || endsInOne(last, locale);
  // Letters and stops alternating, `U.S.` or `т.д.`, are an abbreviation in any language.
  if (!known && !/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$|^(?:(?:\p{Lo}\p{M}*){1,2}\.)+(?:\p{Lo}\p{M}*){1,2}$/u.test(word))
    return false;
  if (endsAfterYear(text, start, cut.stop.start, word) && /^\p{Lu}/u.test(following)) return false;
  return following === '' || !common(following);
};

/**
 * What follows a year is mostly the word for it, which ends a sentence as well as not: `… остана през 2020 г. Събитията …`.
 * Where little stands before, the sentence has hardly begun: `През 2020 г. Тръмп …`.
 */
function endsAfterYear(text: string, start: number, at: number, word: string): boolean {
  const before = text.slice(Math.max(start, at - word.length - REACH), at - word.length);
  return /(?<!\p{Nd})\p{Nd}{4}\s?$/u.test(before) && before.split(/\s+/u).length > FEW_WORDS;
}

const REACH = 60;
const FEW_WORDS = 6;

/** Where words are written together, an abbreviation of two letters or more may end a run of them: `ของดร. สมชาย`. */
function endsInOne(run: string, { abbreviations }: Locale): boolean {
  if (!UNSPACED.test(run)) return false;
  for (let from = 1; from < run.length - 1; from++) if (abbreviations.has(run.slice(from))) return true;
  return false;
}
