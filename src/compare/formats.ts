import { formatDecimal, parseDecimal, shift } from '../fact/decimal.js';
import type { Bead } from '../model/index.js';
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
  return members.flatMap((member): Draft[] => {
    const other = members.find((candidate) => misleads(member, candidate));
    if (!other) return [];
    const [a, b] = member.side < other.side ? [member, other] : [other, member];
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

/**
 * To its readers the one figure is a fraction and the other one thousands, and yet they agree by another reading. Three
 * figures stand behind the one mark: behind three zeros nobody takes it for a fraction, so that 150.000 misleads no one.
 */
function misleads(member: Member, other: Member): boolean {
  const { fact } = member;
  const [own, whole] = [fact.value.amount ?? '', other.fact.value.amount ?? ''];
  if (!own.includes('.') || whole.includes('.') || !/\p{Nd}[.,٫٬]\p{Nd}{3}(?!\p{Nd})/u.test(fact.text)) return false;
  return /^(?:same|compatible)$/.test(relateMembers(member, other).relation) && isThousandfold(own, whole);
}

function isThousandfold(fraction: string, whole: string): boolean {
  const [decimal, thousands] = [parseDecimal(fraction), parseDecimal(whole)];
  return (
    decimal !== undefined && thousands !== undefined && formatDecimal(shift(decimal, 3)) === formatDecimal(thousands)
  );
}
