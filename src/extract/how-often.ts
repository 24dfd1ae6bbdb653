import type { Fact } from '../model/index.js';
import { tokenAt } from './place.js';
import {
  begins,
  factOf,
  numeralBefore,
  type Phrase,
  phraseAt,
  phrasesAt,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';

/** Words that say how many times: "twice", `zweimal`, `дважды`. Those that turn out to tell no rate are dropped later. */
export function readHowOften(scan: Scan): Fact[] {
  const facts: Fact[] = [];
  if ((scan.all & TOPIC.rate) === 0) return facts;
  for (const at of scan.places) {
    const word = begins(scan, at, TOPIC.rate) ? timesAt(scan, at) : undefined;
    // The `raz` of `pierwszy raz` has its ordinal.
    if (word && !numeralBefore(scan, skipSpaceBack(scan, at)))
      facts.push(factOf(scan, 'number', at, word.to, { amount: word.value }));
  }
  return facts;
}

function timesAt(scan: Scan, at: number): Phrase | undefined {
  const word = phraseAt(scan, at, 'times');
  return word?.value === '' ? undefined : word;
}

/** Whether a fact is such a word. */
export const isHowOften = (fact: Fact, scan: Scan): boolean =>
  fact.kind === 'number' && endOfWord(fact, scan) !== undefined;

/** Where a count of times ends: "twice" itself, or the noun behind the number of "two times". */
export function timesEnd(fact: Fact, scan: Scan): number | undefined {
  if (fact.kind !== 'number') return undefined;
  const behind = skipSpace(scan, tokenAt(scan, fact.end));
  return endOfWord(fact, scan) ?? phrasesAt(scan, behind, 'times').find(({ value }) => value === '')?.to;
}

function endOfWord({ start, end }: Fact, scan: Scan): number | undefined {
  const word = timesAt(scan, tokenAt(scan, start));
  return word?.to === tokenAt(scan, end) ? word.to : undefined;
}
