import type { Bead, Fact } from '../model/index.js';
import { asciiDigits } from '../text/digits.js';
import type { Comparing } from './story.js';

/**
 * Whether the digits of a fact stand in another document of the bead as often as in its own, though no fact there was
 * read as the same: "Python3" and "Python 3", "X11" and "X-11". What is written there is not missing. A figure that is
 * more than its digits may have lost the rest: "5 %" is not there where "5" is.
 */
export function digitsAreThere({ articles }: Comparing, bead: Bead, fact: Fact, from: number, side: number): boolean {
  const runs = isBare(fact) ? runsOf(fact.text) : [];
  if (runs.length === 0) return false;
  const [own, other] = [from, side].map((at) => {
    const article = articles[at];
    const texts = (bead.sides[at] ?? []).map((segment) => {
      const { start = 0, end = 0 } = article?.segments[segment] ?? {};
      return article?.document.text.slice(start, end) ?? '';
    });
    return runsOf(texts.join('\n'));
  });
  const count = (all: readonly string[] | undefined, run: string): number =>
    all?.filter((one) => one === run).length ?? 0;
  return runs.every((run) => count(other, run) >= count(own, run));
}

const runsOf = (text: string): string[] => asciiDigits(text).match(/\d+/gu) ?? [];

function isBare({ kind, text }: Fact): boolean {
  if (kind === 'identifier') return true;
  if (kind === 'ordinal') return /^\p{Nd}\S*$/u.test(text);
  if (kind === 'date' && runsOf(text).length > 1) return true;
  return /^(?:number|date|time)$/u.test(kind) && !/\p{L}/u.test(text);
}
