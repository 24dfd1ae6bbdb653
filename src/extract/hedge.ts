import type { Fact, FactKind, Hedge } from '../model/index.js';
import { tokenAt } from './place.js';
import { type Phrase, phraseAt, phraseBefore, type Scan, skipSpace, skipSpaceBack } from './scan.js';

/** Adds what hedges a quantity, before it ("about 20", "more than 5 km") or after it ("20 or so", 500多). */
export function addHedges(facts: readonly Fact[], scan: Scan): Fact[] {
  return facts.map((fact) => {
    if (!HEDGED.has(fact.kind) || fact.value.hedge) return fact;
    const hedge = hedgeOf(fact, scan);
    return hedge ? { ...fact, value: { ...fact.value, hedge: hedge.value as Hedge } } : fact;
  });
}

function hedgeOf(fact: Fact, scan: Scan): Phrase | undefined {
  const from = tokenAt(scan, fact.start);
  const before = phraseBefore(scan, skipSpaceBack(scan, from), 'hedge');
  if (before) return before;
  const to = tokenAt(scan, fact.end);
  const after = phraseAt(scan, skipSpace(scan, to), 'hedge');
  if (!after) return undefined;
  // What stands before the next number hedges that one: "5 about 20".
  const next = scan.tokens[skipSpace(scan, after.to)];
  return next?.kind === 'digits' ? undefined : after;
}

const HEDGED: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent', 'money', 'measure', 'duration', 'range']);
