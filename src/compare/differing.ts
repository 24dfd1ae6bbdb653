import { closeness, isInWords } from './closeness.js';
import { type Member, relateMembers } from './members.js';
import { type Place, type Slot, WINDOW } from './place.js';
import { shareDocument, Together } from './together.js';

/** Slots that stand in the same place of the bead and disagree, brought together; `sides` is how many documents state facts. */
export function differing(slots: readonly Slot[], sides: number): Place[] {
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

/** How many open slots have a fact of each kind in each document: where there is one, no other can be meant. */
function rivals(open: readonly Slot[]): (slot: Slot) => boolean {
  const counts = new Map<string, number>();
  const keysOf = (slot: Slot): string[] => slot.members.map(({ side, fact }) => `${side} ${fact.kind}`);
  for (const key of open.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (slot) => keysOf(slot).some((key) => (counts.get(key) ?? 0) > 1);
}

const isExplained = (slot: Slot, by: Slot): boolean => by.members.every((member) => slot.explained.has(member.side));

/** Below this, two facts that differ are not taken for the same place. */
const FLOOR = 0.5;
/** A fact that is said elsewhere in the bead is paired only with an unmistakable slip of it. */
const FLOOR_WHEN_EXPLAINED = 0.95;
