import { type DateFields, dateFields } from '../fact/date-fields.js';
import type { Bead, Fact } from '../model/index.js';
import { type Draft, draft } from './draft.js';
import type { Member } from './members.js';
import type { Slot } from './place.js';
import { dateMismatch } from './rules/date-mismatch.js';
import { ratioMismatch } from './rules/ratio-mismatch.js';
import type { Rule } from './rules/rule.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';

/**
 * Facts that agree as far as they go, but of which one document tells only a part: "19 June 1953" against "19 June",
 * "10-6" against "6". The rest may stand elsewhere in the sentence, and then nothing is missing.
 */
export function partialFacts(
  comparing: Comparing,
  bead: Bead,
  slot: Slot,
  members: readonly (readonly Member[])[],
): Draft[] {
  for (const whole of slot.members) {
    for (const part of slot.members) {
      const rule = ruleFor(whole.fact, part.fact, members[part.side] ?? []);
      if (!rule) continue;
      const [a, b] = whole.side < part.side ? [whole, part] : [part, whole];
      const sides = [a, b].flatMap((member) => {
        const article = comparing.articles[member.side];
        return article ? [sideOfFact(article, member.fact)] : [];
      });
      const suspect = suspectOf(comparing, slot, whole, part);
      return draft(comparing, rule, { sides, suspect, tie: bead.score, severity: 'minor', diagnosis: 'part-missing' });
    }
  }
  return [];
}

function ruleFor(whole: Fact, part: Fact, beside: readonly Member[]): Rule | undefined {
  const amounts = new Set(beside.flatMap(({ fact }) => [fact.value.amount ?? '', ...(fact.value.parts ?? [])]));
  if (whole.value.parts && part.kind === 'number') {
    // The one of "two votes to one", in words, is an article as well, and seldom read as a number.
    const inWords = !/\p{Nd}/u.test(part.text);
    const isThere = (amount: string): boolean => amounts.has(amount) || (inWords && amount === '1');
    return whole.value.parts.every(isThere) ? undefined : ratioMismatch;
  }
  if (whole.kind !== 'date' || part.kind !== 'date') return undefined;
  const [full, short] = [fieldsOf(whole), fieldsOf(part)];
  if (!full || !short || full.span || short.span || short.month !== full.month) return undefined;
  const missing = (['year', 'day'] as const).filter((field) => full[field] !== undefined && short[field] === undefined);
  const told = (value: number): boolean =>
    amounts.has(String(value)) || beside.some(({ fact }) => fact !== part && tells(fieldsOf(fact), value));
  return missing.some((field) => !told(full[field] ?? 0)) ? dateMismatch : undefined;
}

const tells = (fields: DateFields | undefined, value: number): boolean =>
  fields?.year === value || fields?.day === value;

const fieldsOf = ({ value }: Fact): DateFields | undefined => dateFields(value.stated ?? value.date ?? '');

/** Who departs from the source; without one, the only document that differs in this from at least two others. */
function suspectOf({ source }: Comparing, slot: Slot, whole: Member, part: Member): number | null {
  if (source === whole.side || source === part.side) return source === whole.side ? part.side : whole.side;
  const alike = (member: Member): number =>
    slot.members.filter(({ fact }) => JSON.stringify(fieldsOf(fact)) === JSON.stringify(fieldsOf(member.fact))).length;
  if (slot.members.length < 3) return null;
  if (alike(part) === 1 && alike(whole) > 1) return part.side;
  return alike(whole) === 1 && alike(part) > 1 ? whole.side : null;
}
