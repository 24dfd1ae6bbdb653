import type { Fact, FactKind, Segment } from '../model/index.js';
import type { Scan } from './scan.js';

/**
 * Settles what overlaps: the longer of two overlapping facts stays, and of two equally long ones the more specific
 * kind. Ranges stand beside their ends, so that they compete with ranges only, and names beside the figures in them.
 * A range must begin and end where other facts do not stand across its border.
 */
export function settle(facts: readonly Fact[], { segment }: Pick<Scan, 'segment'>): readonly Fact[] {
  const all = inOrder(facts);
  if (!overlap(all)) return all;
  const ordered = [...all].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || rankOf(a) - rankOf(b) || a.start - b.start,
  );
  const owners = ownersOf(segment, OWNERS);
  const single = owners.place(ordered.filter((fact) => !LAYER[fact.kind]));
  const ranges = ordered.filter((fact) => fact.kind === 'range' && fits(fact, owners));
  const names = ordered.filter((fact) => fact.kind === 'name' && !isHeld(fact, owners.at(fact.start)));
  return inOrder([...single, ...alone(ranges, segment), ...alone(names, segment)]);
}

/** Whether any of the facts, which are in order, begins before another one ends: in most sentences none does. */
function overlap(facts: readonly Fact[]): boolean {
  for (let at = 1; at < facts.length; at++) if ((facts[at] as Fact).start < (facts[at - 1] as Fact).end) return true;
  return false;
}

/** What an identifier has is no name, nor is a word of a date or a time, such as the century of ХХ век or the evening of شام سات بجے. */
function isHeld(name: Fact, owner: Fact | undefined): boolean {
  if (owner?.kind !== 'date' && owner?.kind !== 'time') return owner?.kind === 'identifier';
  return owner.start <= name.start && name.end <= owner.end && owner.end - owner.start > name.end - name.start;
}

/** Those of one layer. */
const alone = (facts: readonly Fact[], segment: Segment): readonly Fact[] =>
  facts.length < 2 ? facts : ownersOf(segment, LAYERED).place(facts);

/** In order of start, then longer first; ranges stand before their ends. What one reader found is in order already. */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let at = 1; at < facts.length; at++)
    if (inTurn(facts[at - 1] as Fact, facts[at] as Fact) > 0) return [...facts].sort(inTurn);
  return facts;
}

const inTurn = (a: Fact, b: Fact): number => a.start - b.start || b.end - a.end || RANK[a.kind] - RANK[b.kind];

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

/** `aged 35 years` is an age before it is a span of years. */
const rankOf = ({ kind, value }: Fact): number =>
  RANK[kind] - (kind === 'measure' && value.unit?.endsWith('-person') ? RANK.measure - RANK.duration + 0.5 : 0);

/** Kinds that may lie over facts of other kinds. */
const LAYER: { readonly [K in FactKind]?: true } = { range: true, name: true };

/** Who owns each unit of a segment's text. */
interface Owners {
  at(offset: number): Fact | undefined;
  /**
   * Keeps each fact that overlaps none placed before it. Longer facts come first, so that one which overlaps an earlier
   * one has its first or last unit in it or lies inside it.
   */
  place(ordered: readonly Fact[]): Fact[];
}

/** @param kept an array that is used again and again, where it is long enough. */
function ownersOf({ start, end }: Segment, kept: Int32Array): Owners {
  /** By unit: the place of its owner among those that were placed. */
  const places = end - start > kept.length ? new Int32Array(end - start) : kept.fill(0, 0, end - start);
  const placed: (Fact | undefined)[] = [undefined];
  const at = (offset: number): Fact | undefined => placed[places[offset - start] ?? 0];
  return {
    at,
    place: (ordered) =>
      ordered.filter((fact) => {
        if (at(fact.start) || at(fact.end - 1)) return false;
        places.fill(placed.length, fact.start - start, fact.end - start);
        placed.push(fact);
        return true;
      }),
  };
}

/** Units: most segments are shorter. */
const KEPT = 1 << 12;
/** For the facts that own their text, and for those that lie over them. */
const OWNERS = new Int32Array(KEPT);
const LAYERED = new Int32Array(KEPT);

/** No other fact stands across the range's borders or holds all of it. */
function fits(range: Fact, owners: Owners): boolean {
  const first = owners.at(range.start);
  const last = owners.at(range.end - 1);
  if (first && first === last) return false;
  return (first?.start ?? range.start) >= range.start && (last?.end ?? range.end) <= range.end;
}
