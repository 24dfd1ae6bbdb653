import { letterNumber } from '../locale/index.js';
import type { Bead, Fact } from '../model/index.js';
import { asciiDigits } from '../text/digits.js';
import type { Comparing } from './story.js';

/**
 * Whether the digits of a fact stand in another document of the bead as often as in its own, though no fact there was
 * read as the same: "Python3" and "Python 3", "X11" and "X-11"; or its number in letters, as "Artigo V" has it for
 * "Article 5". What is written there is not missing. A figure that is more than its digits may have lost the rest: "5 %"
 * is not there where "5" is.
 */
export function digitsAreThere({ articles }: Comparing, bead: Bead, fact: Fact, from: number, side: number): boolean {
  const runs = isBare(fact) ? runsOf(fact.text) : [];
  if (runs.length === 0) return false;
  const [own = [], other = []] = [from, side].map((at) => {
    const article = articles[at];
    return (bead.sides[at] ?? []).map((segment) => {
      const { start = 0, end = 0 } = article?.segments[segment] ?? {};
      return article?.document.text.slice(start, end) ?? '';
    });
  });
  const [ownRuns, otherRuns] = [runsOf(own.join('\n')), runsOf(other.join('\n'))];
  const count = (all: readonly string[], run: string): number => all.filter((one) => one === run).length;
  if (runs.every((run) => count(otherRuns, run) >= count(ownRuns, run))) return true;
  return runs.length === 1 && other.some((text) => isInLetters(text, Number(runs[0])));
}

/**
 * Whether a number stands in a sentence by its letters. They are words as well, in which there must be a mark of numbers
 * (י״א, ΙΑ΄) unless they are signs of their own, two or more capitals of the Roman kind, or all but alone: "סעיף ה".
 */
function isInLetters(text: string, value: number): boolean {
  const words = [...text.matchAll(LETTERS)];
  return words.some(([word, mark]) => {
    const letters = word.replace(MARKS, '');
    if (letterNumber(letters) !== value) return false;
    return mark !== undefined || words.length <= FEW_WORDS || SIGNS.test(letters) || /^[A-Z]{2,}$/u.test(letters);
  });
}

/** A word, and the mark in it or behind it: geresh, gershayim, keraia, and what is typed for them. */
const LETTERS = /[\p{L}\p{No}]+(?:([׳״"'’΄ʹ´])[\p{L}\p{No}]?)?/gu;
const MARKS = /[^\p{L}\p{No}]/gu;
const SIGNS = /^\p{No}+$/u;
/** "Chapter V", "עמוד ה" */
const FEW_WORDS = 3;

const runsOf = (text: string): string[] => asciiDigits(text).match(/\d+/gu) ?? [];

function isBare({ kind, text }: Fact): boolean {
  if (kind === 'identifier') return true;
  if (kind === 'ordinal') return /^\p{Nd}\S*$/u.test(text);
  if (kind === 'date' && runsOf(text).length > 1) return true;
  return /^(?:number|date|time)$/u.test(kind) && !/\p{L}/u.test(text);
}
