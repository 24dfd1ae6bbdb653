import type { Bead, Fact } from '../model/index.js';
import { type Draft, draft } from './draft.js';
import { type Member, relateMembers } from './members.js';
import type { Slot } from './place.js';
import { localeFormat } from './rules/locale-format.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';

/**
 * A figure that agrees with the others only when the marks in it are read otherwise than its language reads them: the
 * "1,500" of a German text beside a 1500 elsewhere is one and a half to its readers.
 */
export function unusualFormats(comparing: Comparing, bead: Bead, { members }: Slot): Draft[] {
  const usual = members.find((member) => members.every((other) => other === member || !readUnusually(member, other)));
  if (!usual) return [];
  return members.flatMap((member): Draft[] => {
    if (member === usual || !readUnusually(member, usual)) return [];
    const [a, b] = member.side < usual.side ? [member, usual] : [usual, member];
    const [left, right] = [comparing.articles[a.side], comparing.articles[b.side]];
    if (!left || !right) return [];
    return draft(comparing, localeFormat, {
      sides: [sideOfFact(left, a.fact), sideOfFact(right, b.fact)],
      suspect: member.side,
      tie: bead.score,
      diagnosis: 'unusual-separators',
    });
  });
}

/** What agrees with the other is not the likeliest reading of the first, and has its separators elsewhere. */
function readUnusually(member: Member, other: Member): boolean {
  const { relation, readings } = relateMembers(member, other);
  if (relation !== 'same' && relation !== 'compatible') return false;
  const read = member.fact.value.readings?.[readings[0]];
  return (
    readings[0] > 0 && read?.amount !== undefined && !sameAmount(read.amount, member.fact) && isMarked(member.fact)
  );
}

const sameAmount = (amount: string, { value }: Fact): boolean => amount === value.amount;

/** Three figures behind one mark: what is a thousand here is a thousandth there. */
const isMarked = ({ text }: Fact): boolean => /\p{Nd}[.,٫٬]\p{Nd}{3}(?!\p{Nd})/u.test(text);
