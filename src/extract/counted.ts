import type { LexiconClass } from '../locale/index.js';
import type { Fact } from '../model/index.js';
import { isRunEnd } from '../text/tokens.js';
import { tokenAt } from './place.js';
import { restated, type Scan, skipSpace } from './scan.js';

/**
 * Adds the noun that a number counts, where it is plain: the word right behind it, before a mark or a word that begins
 * something else. In "20 new schools" it is not.
 */
export function addCounted(facts: readonly Fact[], scan: Scan): Fact[] {
  return facts.map((fact) => {
    if (fact.kind !== 'number') return fact;
    const gap = tokenAt(scan, fact.end);
    const at = skipSpace(scan, gap);
    const noun = scan.tokens[at];
    if (
      at === gap ||
      noun?.kind !== 'letters' ||
      !isRunEnd(scan.tokens, at) ||
      isKnown(scan, at) ||
      !ends(scan, at + 1)
    )
      return fact;
    return restated(fact, { ...fact.value, counts: { start: noun.start, end: noun.end } });
  });
}

/** A word that says something of its own is no noun that is counted; points and flights say so beside other words only. */
const isKnown = (scan: Scan, at: number): boolean =>
  scan.starting[at]?.some(({ entries }) => entries.some((entry) => !NOUNS.has(entry.class))) ?? false;

const NOUNS: ReadonlySet<LexiconClass> = new Set<LexiconClass>(['percent-point', 'numbered', 'numbered-behind']);

function ends(scan: Scan, to: number): boolean {
  const next = scan.tokens[to];
  if (next?.kind !== 'space') return next === undefined || next.kind === 'mark';
  return scan.starting[to + 1]?.some(({ entries }) => entries.some((entry) => OPENING.has(entry.class))) ?? false;
}

const OPENING: ReadonlySet<LexiconClass> = new Set<LexiconClass>([
  'joiner',
  'bound',
  'per',
  'hedge',
  'ago',
  'date-mark',
]);
