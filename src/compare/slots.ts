import type { Fact } from '../model/index.js';
import { agreeing, WEAK } from './agreeing.js';
import { differing } from './differing.js';
import { type Member, relateMembers } from './members.js';
import { around, type Place, type Slot } from './place.js';

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
