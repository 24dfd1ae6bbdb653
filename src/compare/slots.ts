import type { Fact } from '../model/index.js';
import { closeness, isInWords } from './closeness.js';
import { type Member, relateMembers } from './members.js';

/** What the documents of a bead say in one place: facts that agree with each other, at most one a document. */
export interface Slot {
  readonly members: readonly Member[];
  /** Documents that lack a member here but say the same elsewhere in the bead, or in another unit. */
  readonly explained: ReadonlySet<number>;
}

/** Slots that stand in the same place and disagree; a slot that nothing contradicts is alone. */
export interface Place {
  readonly slots: readonly Slot[];
  /** The slots cannot be held against each other: "7 p" and "19:00", a price in dollars and one in pounds. */
  readonly unsure?: true;
}

/** Facts further apart than this, counted in facts, are not tried: a table in one segment stays linear. */
const WINDOW = 80;

/**
 * Brings the facts of a bead together, in three steps, each best first and with ties broken by position, so that the
 * result depends on nothing but the texts: facts that agree, then what is left and differs by little, then what only
 * repeats something already there.
 */
export function slotsOf(members: readonly (readonly Member[])[]): Place[] {
  const groups = agreeing(members);
  const groupOf = new Map(groups.flatMap((group) => group.map((member) => [member.fact, group])));
  const slots = groups.map((group): Slot => ({ members: group, explained: explainedBy(group, members, groupOf) }));
  return differing(slots, members.filter((side) => side.length > 0).length);
}

interface Edge {
  readonly a: Member;
  readonly b: Member;
  readonly score: number;
}

function agreeing(members: readonly (readonly Member[])[]): Member[][] {
  const edges: Edge[] = [];
  eachPair(members, (a, b) => {
    const { relation, reason, readings } = relateMembers(a, b);
    if (relation !== 'same' && relation !== 'compatible') return;
    const [first, second] = readings;
    let score = relation === 'same' ? 1 : WEAK.has(reason) ? 0.5 : 0.8;
    if (a.fact.kind === b.fact.kind) score += 0.1;
    score += 0.15 * (1 - Math.abs(a.place - b.place)) - 0.02 * (first + second);
    edges.push({ a, b, score });
  });
  const groupOf = new Map<Member, Member[]>();
  for (const side of members) for (const member of side) groupOf.set(member, [member]);
  for (const { a, b } of sorted(edges)) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) continue;
    // "Nearly 1,200" agrees with 1,187 and with 1,178, which do not agree with each other.
    const clash = (one: Member, other: Member): boolean =>
      one.side === other.side || relateMembers(one, other).relation === 'different';
    if (left.some((one) => right.some((other) => clash(one, other)))) continue;
    left.push(...right);
    for (const member of right) groupOf.set(member, left);
  }
  const groups = [...new Set(groupOf.values())];
  for (const group of groups) group.sort((x, y) => x.side - y.side);
  return groups;
}

/** Relations that leave much open: taken only when nothing better is at hand. */
const WEAK = new Set([
  'part-of-identifier',
  'same-figures',
  'part-of-date',
  'part-of-time',
  'part-of-ratio',
  'short-year',
  'amount-only',
  'weekday',
  'other-kind',
]);

/** Documents without a member in a group that nevertheless say it: once more, as a part of a date, in another unit. */
function explainedBy(
  group: readonly Member[],
  members: readonly (readonly Member[])[],
  groupOf: ReadonlyMap<Fact, readonly Member[]>,
): Set<number> {
  const present = new Set(group.map((member) => member.side));
  const explained = new Set<number>();
  const twins = group.flatMap((member) => (member.parallel ? (groupOf.get(member.parallel) ?? []) : []));
  for (const [side, others] of members.entries()) {
    if (present.has(side)) continue;
    const said =
      twins.some((member) => member.side === side) ||
      group.some((member) => around(others, member.rank).some((other) => repeats(member, other, groupOf)));
    if (said) explained.add(side);
  }
  return explained;
}

/**
 * The other document says the fact as well. A part of a date or of a score counts only where the whole has not found
 * its like in the fact's own document: the "six" of "in six weeks, on 6 November" is no part of the date.
 */
function repeats(member: Member, other: Member, groupOf: ReadonlyMap<Fact, readonly Member[]>): boolean {
  const { relation, reason } = relateMembers(member, other);
  if (relation !== 'same' && relation !== 'compatible') return false;
  if (!WEAK.has(reason)) return true;
  return !groupOf.get(other.fact)?.some(({ side, fact }) => side === member.side && fact.kind === other.fact.kind);
}

/** Below this, two facts that differ are not taken for the same place. */
const FLOOR = 0.5;
/** A fact that is said elsewhere in the bead is paired only with an unmistakable slip of it. */
const FLOOR_WHEN_EXPLAINED = 0.95;

function differing(slots: readonly Slot[], sides: number): Place[] {
  const open = slots.filter((slot) => slot.members.length < sides).sort((a, b) => placeOf(a) - placeOf(b));
  const hasRivals = rivals(open);
  const together = new Together(slots);
  const differ = edgesAmong(open, (a, b) => {
    const alone = !hasRivals(a) && !hasRivals(b);
    let score = 0;
    for (const one of a.members) for (const other of b.members) score = Math.max(score, closeness(one, other, alone));
    const floor = isExplained(a, b) || isExplained(b, a) ? FLOOR_WHEN_EXPLAINED : FLOOR;
    return score >= floor ? score : 0;
  });
  for (const { a, b } of differ) together.join(a, b);
  // What is still left on both sides of the bead and cannot be compared is more likely one thing told in two ways, or
  // misread, than one fact left out and another one added.
  const lonely = open.filter((slot) => together.isAlone(slot) && slot.explained.size === 0);
  const unsure = edgesAmong(lonely, (a, b) =>
    a.members.some((one) => b.members.some((other) => cannotTell(one, other)))
      ? 1 - Math.abs(placeOf(a) - placeOf(b)) / 2
      : 0,
  );
  for (const { a, b } of unsure) together.join(a, b, true);
  return together.places();
}

const placeOf = (slot: Slot): number => Math.min(...slot.members.map((member) => member.place));

/** "On Saturday" and "on 29 September" may well be the same day, whatever is written in figures. */
function cannotTell(a: Member, b: Member): boolean {
  const dates = a.fact.kind === 'date' && b.fact.kind === 'date';
  const figures = !isInWords(a.fact) && !isInWords(b.fact);
  return (dates || figures) && relateMembers(a, b).relation === 'incomparable';
}

interface SlotEdge {
  readonly a: Slot;
  readonly b: Slot;
  readonly score: number;
}

/** Pairs of slots of different documents with a score above 0, best first; the order of the slots breaks ties. */
function edgesAmong(slots: readonly Slot[], score: (a: Slot, b: Slot) => number): SlotEdge[] {
  const edges: SlotEdge[] = [];
  for (const [index, a] of slots.entries()) {
    for (const b of slots.slice(index + 1, index + 1 + WINDOW)) {
      if (shareDocument(a, b)) continue;
      const value = score(a, b);
      if (value > 0) edges.push({ a, b, score: value });
    }
  }
  // Sorting is stable.
  return edges.sort((x, y) => y.score - x.score);
}

const shareDocument = (a: Slot, b: Slot): boolean =>
  a.members.some((one) => b.members.some((other) => one.side === other.side));

/** Slots brought together into places, no document twice in one. */
class Together {
  readonly #places: Map<Slot, { readonly slots: Slot[]; unsure?: true }>;

  constructor(slots: readonly Slot[]) {
    this.#places = new Map(slots.map((slot) => [slot, { slots: [slot] }]));
  }

  join(a: Slot, b: Slot, unsure = false): void {
    const [left, right] = [this.#places.get(a), this.#places.get(b)];
    if (!left || !right || left === right) return;
    if (unsure && left.slots.length + right.slots.length > 2) return;
    if (left.slots.some((one) => right.slots.some((other) => shareDocument(one, other)))) return;
    left.slots.push(...right.slots);
    if (unsure) left.unsure = true;
    for (const slot of right.slots) this.#places.set(slot, left);
  }

  isAlone(slot: Slot): boolean {
    return this.#places.get(slot)?.slots.length === 1;
  }

  places(): Place[] {
    return [...new Set(this.#places.values())];
  }
}

/** How many open slots have a fact of each kind in each document: where there is one, no other can be meant. */
function rivals(open: readonly Slot[]): (slot: Slot) => boolean {
  const counts = new Map<string, number>();
  const keysOf = (slot: Slot): string[] => slot.members.map(({ side, fact }) => `${side} ${fact.kind}`);
  for (const key of open.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (slot) => keysOf(slot).some((key) => (counts.get(key) ?? 0) > 1);
}

const isExplained = (slot: Slot, by: Slot): boolean => by.members.every((member) => slot.explained.has(member.side));

function eachPair(members: readonly (readonly Member[])[], visit: (a: Member, b: Member) => void): void {
  for (const [side, ones] of members.entries()) {
    for (const others of members.slice(side + 1)) {
      for (const a of ones) {
        for (const b of around(others, a.rank)) visit(a, b);
      }
    }
  }
}

const around = (members: readonly Member[], rank: number): readonly Member[] =>
  members.slice(Math.max(0, rank - WINDOW), rank + WINDOW);

function sorted(edges: readonly Edge[]): Edge[] {
  return [...edges].sort(
    (x, y) =>
      y.score - x.score || x.a.side - y.a.side || x.b.side - y.b.side || x.a.rank - y.a.rank || x.b.rank - y.b.rank,
  );
}
