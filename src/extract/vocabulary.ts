import { byLocale, type Entry, type Word } from '../locale/index.js';
import { caseAt } from '../text/case.js';
import { type CasedForm, sievedAt } from '../text/casing.js';
import { isSameSign } from '../text/sign.js';
import { type Forms, formsOf } from '../text/tokens.js';
import { mayPoint } from './figures.js';
import { type Said, saidByItself } from './piece.js';
import { TOPIC, topicsOf, topicsOfMark } from './topics.js';
import { isWrittenSo } from './written.js';

/** A word with all that readers ask of it wherever it stands, so that a text pays for each of its words once. */
export interface Known extends Word, CasedForm {
  /** What it says as a number, where it is no phrase of the language. */
  readonly said: Said | undefined;
  /** No number begins with it and no phrase of the language, as with most words. */
  readonly silent: boolean;
  /** What it may begin by itself: bits of `TOPIC`. */
  readonly topics: number;
  /** As it is written in the text. */
  readonly raw: string;
}

/** The words of a language that texts had so far. */
export const vocabularyOf = byLocale(
  (locale): Forms<Known> =>
    formsOf((folded, kind, raw) => {
      const { beginning, bit } = locale.lexicon.word(folded);
      const listed = beginning !== undefined && beginning.entries.length > 0;
      const said = listed ? undefined : saidByItself(locale, folded, kind);
      const silent = kind !== 'digits' && !beginning && !said && !(kind === 'mark' && mayPoint(folded));
      const own = kind === 'mark' ? topicsOfMark(raw.charAt(0)) : KATAKANA.test(raw) ? TOPIC.katakana : 0;
      // The code of money does not make a quantity of the first word of "Mad Max".
      const entries = beginning?.entries.filter((entry) => mayBeWritten(entry, raw));
      const topics = topicsOf(entries ?? []) | own;
      const initial = caseAt(raw, 0);
      const lower = raw.toLowerCase();
      const sieved = sievedAt(lower);
      // What is asked of every word stands in front, in as few lines of the processor's cache as can be.
      return { folded, topics, beginning, said, initial, sieved, bit, silent, raw, lower };
    }),
);

/** Signs stand as the data writes them, and the short names of days with the capital that it gives them: `we` is no Wednesday. */
function mayBeWritten(entry: Entry, raw: string): boolean {
  if (entry.class === 'weekday-short')
    return caseAt(raw, 0) !== 'lower' || caseAt(entry.written ?? raw, 0) !== 'capital';
  return !isWrittenSo(entry) || isSameSign(raw, entry.written ?? '');
}

const KATAKANA = /^[\p{Script=Katakana}ー]/u;
