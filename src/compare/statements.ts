import type { Draft } from './draft.js';
import { unusualFormats } from './formats.js';
import { lostHedges } from './hedges.js';
import { mismatches } from './mismatch.js';
import { missingFacts } from './missing.js';
import { partialFacts } from './partial.js';
import type { Rung } from './rung.js';
import { slotsOf } from './slots.js';
import { membersIn } from './story.js';

/** Where the documents of a bead state other facts, lack one, or state it otherwise; what was held together is noted. */
export function statements({ comparing, bead, position, tie, ties, compared }: Rung): Draft[] {
  const drafts: Draft[] = [];
  const stated = membersIn(comparing, bead);
  for (const place of slotsOf(stated)) {
    const members = place.slots.flatMap((slot) => slot.members);
    if (members.length > 1) compared.push(...members.map(({ fact }) => fact));
    ties.push(...tie(position, place));
    const [only] = place.slots;
    if (place.unsure) continue;
    if (place.slots.length > 1) drafts.push(...mismatches(comparing, bead, place));
    else if (only) {
      drafts.push(...missingFacts(comparing, bead, position, only), ...partialFacts(comparing, bead, only, stated));
      drafts.push(...lostHedges(comparing, bead, only), ...unusualFormats(comparing, bead, only));
    }
  }
  return drafts;
}
