import type { Fact, FactKind, Hedge } from '../model/index.js';
import { peek } from '../text/peek.js';
import { isPostpositional } from './date/context.js';
import { tokenAt } from './place.js';
import {
  beforeConcord,
  folded,
  matchesBefore,
  type Phrase,
  phraseAt,
  phraseBefore,
  phrasesAt,
  restated,
  type Scan,
  skipSpace,
  skipSpaceBack,
} from './scan.js';
import { TOPIC } from './topics.js';
import { closesWord, isSpaced, isWrittenTogether } from './weak.js';

/** Adds what hedges a quantity, before it ("about 20", "more than 5 km") or after it ("20 or so", 500多). */
export function addHedges(facts: readonly Fact[], scan: Scan): readonly Fact[] {
  if ((scan.all & TOPIC.hedge) === 0) return facts;
  const ranges = facts.filter(({ kind }) => kind === 'range');
  return facts.map((fact, index) => {
    if (!HEDGED.has(fact.kind) || fact.value.hedge) return fact;
    const hedge = hedgeOf(fact, scan, facts, index);
    return hedge && !joins(scan, hedge, ranges) ? restated(fact, { ...fact.value, hedge: hedge.value as Hedge }) : fact;
  });
}

/** In `25 až 30` the word for "up to" stands inside the range and joins its ends. Ranges are in order of start. */
function joins({ tokens }: Scan, { from }: Phrase, ranges: readonly Fact[]): boolean {
  const start = tokens[from]?.start ?? 0;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (ranges[low]?.start ?? start) < start;
}

function hedgeOf(fact: Fact, scan: Scan, facts: readonly Fact[], index: number): Phrase | undefined {
  const from = tokenAt(scan, fact.start);
  const start = skipSpaceBack(scan, beforeConcord(scan, from));
  const before = phraseBefore(scan, start, 'hedge');
  if (before) return isOfEarlier(scan, before, facts, index) ? undefined : before;
  // "Примерно через 2 часа": what says from when on stands between.
  const ago = fact.kind === 'duration' ? phraseBefore(scan, start, 'ago') : undefined;
  const first = ago && phraseBefore(scan, skipSpaceBack(scan, ago.from), 'hedge');
  if (first) return first;
  const over = fact.kind === 'number' ? overNoun(scan, start, facts, index) : undefined;
  if (over) return over;
  const to = tokenAt(scan, fact.end);
  const inner = innerHedge(scan, from, to);
  if (inner) return inner;
  const after = phraseAt(scan, skipSpace(scan, to), 'hedge');
  if (!after || compares(scan, fact, after)) return undefined;
  // The 여 of 아홉 살 여자아이 begins another word.
  if (isSpaced(folded(scan, after.from)) && after.from > to && !closesWord(scan, after.to)) return undefined;
  // "Ten below zero" is exactly that.
  if (phraseAt(scan, after.from, 'minus-after')) return undefined;
  // What stands before the next number hedges that one: "5 about 20", "un 3 % hasta el 5 %".
  const next = skipSpace(scan, after.to);
  const article = after.value === 'at-most' && scan.tokens[next]?.kind === 'letters' && folded(scan, next).length <= 3;
  if ([next, ...(article ? [next + 2] : [])].some((at) => scan.tokens[at]?.kind === 'digits')) return undefined;
  // Turkish "yüz kadar" is about a hundred, and "20 yıla kadar" up to twenty years: the ending says so.
  const until = phrasesAt(scan, after.from, 'bound').some((bound) => bound.to === after.to && bound.value === 'until');
  const ended = until && matchesBefore(scan, to).some((match) => match.ended);
  return ended && after.value === 'about' ? { ...after, value: 'at-most' } : after;
}

/**
 * "Angalau watu 20" (at least 20 people), "okungenani abantu abangu-20": in languages that count behind the noun a single word
 * without a meaning of its own stands between. What hedges another number before it is of that one.
 */
function overNoun(scan: Scan, start: number, facts: readonly Fact[], index: number): Phrase | undefined {
  const noun = start - 1;
  if (!scan.locale.number.unitFirst || peek(scan.tokens, noun)?.kind !== 'letters') return undefined;
  if ((scan.starting[noun]?.length ?? 0) > 0) return undefined;
  const hedge = phraseBefore(scan, skipSpaceBack(scan, noun), 'hedge');
  const last = hedge && peek(scan.tokens, skipSpaceBack(scan, hedge.from) - 1)?.end;
  const isOfLast = facts.slice(Math.max(0, index - NEAR), index).some(({ end }) => end === last);
  return isOfLast ? undefined : hedge;
}

/**
 * "4 percent less than a year earlier" compares with the year, and in "2026 sonuna kadar 1.500 kişi" the word that bounds the
 * date hedges no people: it stands right behind what it says something of.
 */
function isOfEarlier(scan: Scan, { from, to, value }: Phrase, facts: readonly Fact[], index: number): boolean {
  const end = peek(scan.tokens, skipSpaceBack(scan, from) - 1)?.end;
  const earlier = facts.slice(Math.max(0, index - NEAR), index);
  const last = earlier.find((fact) => fact.end === end && fact.kind !== 'name' && fact.kind !== 'range');
  if (!last) return false;
  if (last.kind === 'date' || last.kind === 'time')
    return phrasesAt(scan, from, 'bound').some((bound) => bound.to === to);
  return value === 'over' || value === 'under';
}

/** What ends right before a fact is among so many before it in order. */
const NEAR = 3;

/** 500多公里, 100多万元, "dikilometara tse di fetang 50": between the figure and what stands behind it, or before it. */
function innerHedge(scan: Scan, from: number, to: number): Phrase | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const may = scan.locale.number.unitFirst || isWrittenTogether(folded(scan, at));
    const hedge = may ? phraseAt(scan, at, 'hedge') : undefined;
    if (hedge && hedge.to < to) return hedge;
  }
  return undefined;
}

/** "15 percent more than in 2024" and "на 15 % більше, ніж" compare; words for more stand behind what they hedge in some languages only (30 % 以上). */
function compares(scan: Scan, { kind }: Fact, { to, value }: Phrase): boolean {
  if (kind === 'number' || (value !== 'over' && value !== 'under') || isPostpositional(scan)) return false;
  const pause = folded(scan, to) === ',' ? to + 1 : to;
  return scan.tokens[skipSpace(scan, pause)]?.kind === 'letters';
}

const HEDGED: ReadonlySet<FactKind> = new Set<FactKind>(['number', 'percent', 'money', 'measure', 'duration', 'range']);
