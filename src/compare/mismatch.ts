import type { Bead } from '../model/index.js';
import { closeness, isInWords } from './closeness.js';
import { type Draft, draft } from './draft.js';
import { type Member, relateMembers } from './members.js';
import type { Place } from './place.js';
import { VALUE_RULES } from './rules/index.js';
import { severityOf } from './severity.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';
import { voicesIn } from './voices.js';
import { vote } from './vote.js';

/** What the documents say differently in one place of a bead: one finding, or with a source one for each that departs. */
export function mismatches(comparing: Comparing, bead: Bead, place: Place): Draft[] {
  const members = place.slots.flatMap((slot) => slot.members).sort((a, b) => a.side - b.side);
  if (isHearsay(bead, members)) return [];
  const classes = place.slots.map((slot) => slot.members.map((member) => member.side));
  return vote(classes, comparing.source, voicesIn(comparing, bead)).flatMap(({ suspect, shown }): Draft[] => {
    const [one, other] = opponents(place, suspect);
    if (!one || !other) return [];
    const related = relateMembers(one, other);
    const difference = {
      a: one.fact,
      b: other.fact,
      related,
      inRanges: one.range !== undefined || other.range !== undefined,
    };
    for (const rule of VALUE_RULES) {
      const claim = rule.claims(difference);
      if (claim === undefined) continue;
      const diagnosis = claim === true ? undefined : claim;
      const sides = shown.flatMap((side) => {
        const article = comparing.articles[side];
        const fact = members.find((member) => member.side === side)?.fact;
        return article && fact ? [sideOfFact(article, fact)] : [];
      });
      const severity = severityOf(rule, diagnosis, one.fact, other.fact);
      return draft(comparing, rule, { sides, suspect, tie: bead.score, severity, diagnosis });
    }
    return [];
  });
}

/**
 * Number words that only a few of many documents seem to have are more likely other words: where no figure is at hand
 * and most documents say nothing, nothing is told.
 */
function isHearsay(bead: Bead, members: readonly Member[]): boolean {
  const telling = bead.sides.filter((segments) => segments.length > 0).length;
  return telling > 2 && members.length * 2 <= telling + 1 && members.every(({ fact }) => isInWords(fact));
}

/** The two facts whose difference the finding tells: the suspect's against the nearest of another class. */
function opponents(place: Place, suspect: number | null): [Member, Member] | [] {
  const home = place.slots.find((slot) => slot.members.some((member) => member.side === suspect)) ?? place.slots[0];
  let best: { readonly pair: [Member, Member]; readonly score: number } | undefined;
  for (const one of home?.members ?? []) {
    for (const other of place.slots.filter((slot) => slot !== home).flatMap((slot) => slot.members)) {
      const score = closeness(one, other, false) + (keepsAmount(one, other) ? KEPT : 0);
      if (!best || score > best.score) best = { pair: one.side < other.side ? [one, other] : [other, one], score };
    }
  }
  return best?.pair ?? [];
}

/** 50 km against 50 miles and 80 km: that the amount was kept while the unit changed explains more than a near value. */
const KEPT = 10;

const keepsAmount = (one: Member, other: Member): boolean =>
  one.fact.value.amount !== undefined && one.fact.value.amount === other.fact.value.amount;
