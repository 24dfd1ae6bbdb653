import type { Fact, FactKind } from '../model/index.js';

/**
 * Settles what overlaps: the longer of two overlapping facts stays, and of two equally long ones the more specific
 * kind. Ranges stand beside their ends, so that they compete with ranges only, and names beside the figures in them.
 * A range must begin and end where other facts do not stand across its border.
 */
export function settle(facts: readonly Fact[]): Fact[] {
  if (facts.length < 2) return [...facts];
  const ordered = [...facts].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || RANK[a.kind] - RANK[b.kind] || a.start - b.start,
  );
  const owners = new Map<number, Fact>();
  const single = place(
    ordered.filter((fact) => !LAYER[fact.kind]),
    owners,
  );
  const ranges = place(
    ordered.filter((fact) => fact.kind === 'range' && fits(fact, owners)),
    new Map(),
  );
  const names = place(
    ordered.filter((fact) => fact.kind === 'name' && owners.get(fact.start)?.kind !== 'identifier'),
    new Map(),
  );
  return inOrder([...single, ...ranges, ...names]);
}

/** In order of start, then longer first; ranges stand before their ends. */
export function inOrder(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind]);
}

/** Of two facts on the same span the one of lower rank stays: `2024` is a date before it is a number. */
const RANK: Readonly<Record<FactKind, number>> = {
  identifier: 0,
  range: 1,
  date: 2,
  time: 3,
  duration: 4,
  money: 5,
  percent: 6,
  measure: 7,
  ratio: 8,
  ordinal: 9,
  number: 10,
  name: 11,
};

/** Kinds that may lie over facts of other kinds. */
const LAYER: { readonly [K in FactKind]?: true } = { range: true, name: true };

/**
 * Keeps each fact that overlaps none placed before it, and notes who owns each unit of the text. Longer facts come
 * first, so that one which overlaps an earlier one has its first or last unit in it or lies inside it.
 */
function place(ordered: readonly Fact[], owners: Map<number, Fact>): Fact[] {
  const kept: Fact[] = [];
  for (const fact of ordered) {
    if (owners.has(fact.start) || owners.has(fact.end - 1)) continue;
    for (let at = fact.start; at < fact.end; at++) owners.set(at, fact);
    kept.push(fact);
  }
  return kept;
}

/** No other fact stands across the range's borders or holds all of it. */
function fits(range: Fact, owners: ReadonlyMap<number, Fact>): boolean {
  const first = owners.get(range.start);
  const last = owners.get(range.end - 1);
  if (first && first === last) return false;
  return (first?.start ?? range.start) >= range.start && (last?.end ?? range.end) <= range.end;
}
