import { type Member, relateMembers } from './members.js';
import { around } from './place.js';

/** Facts of different documents that agree with each other, one a document; the best pairs are brought together first. */
export function agreeing(members: readonly (readonly Member[])[]): Member[][] {
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
export const WEAK = new Set([
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

interface Edge {
  readonly a: Member;
  readonly b: Member;
  readonly score: number;
}

function eachPair(members: readonly (readonly Member[])[], visit: (a: Member, b: Member) => void): void {
  for (const [side, ones] of members.entries()) {
    for (const others of members.slice(side + 1)) {
      for (const a of ones) {
        for (const b of around(others, a.rank)) visit(a, b);
      }
    }
  }
}

function sorted(edges: readonly Edge[]): Edge[] {
  return [...edges].sort(
    (x, y) =>
      y.score - x.score || x.a.side - y.a.side || x.b.side - y.b.side || x.a.rank - y.a.rank || x.b.rank - y.b.rank,
  );
}
