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
  const known = locale.abbreviations.has(folded) || locale.abbreviations.has(last) || endsInOne(last, locale);
  // Letters and stops alternating, `U.S.` or `т.д.`, are an abbreviation in any language.
  if (!known && !/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$|^(?:(?:\p{Lo}\p{M}*){1,2}\.)+(?:\p{Lo}\p{M}*){1,2}$/u.test(word))
    return false;
  return following === '' || !common(following);
};

/** Where words are written together, an abbreviation of two letters or more may end a run of them: `ของดร. สมชาย`. */
function endsInOne(run: string, { abbreviations }: Locale): boolean {
  if (!UNSPACED.test(run)) return false;
  for (let from = 1; from < run.length - 1; from++) if (abbreviations.has(run.slice(from))) return true;
  return false;
}
