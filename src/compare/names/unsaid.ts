import { type Carried, carried } from './carried.js';
import type { Known } from './known.js';
import type { Named } from './named.js';
import { CARRIED } from './weights.js';

/** A name, or the part of one, that one document of a bead gives and no other one says in any way. */
export interface Unsaid extends Named {
  readonly side: number;
  readonly carried: Carried;
}

/** What a document names in a bead and no other one says, the likeliest to be carried over first. */
export function unsaidOf(
  names: readonly Named[],
  side: number,
  position: number,
  known: Known | undefined,
  weights = CARRIED,
): Unsaid[] {
  if (!known) return [];
  const seen = new Set<string>();
  const unsaid: Unsaid[] = [];
  for (const name of names) {
    if (isShort(name) || (name.words.length > 0 && known.telling(name.words, position).length === 0)) continue;
    if (name.by.length > 0) continue;
    // A name that a sentence gives twice is one.
    const said = name.words.map(({ lower }) => lower).join(' ') || name.codes.join(' ');
    if (seen.has(said)) continue;
    seen.add(said);
    const { start, end, words, heard, isName, part, by, codes, exact } = name;
    const likely = carried(name, position, known, weights);
    const found = { start, end, words, heard, isName, part, by, codes, exact, side, carried: likely };
    if (mayBeCarried(found)) unsaid.push(found);
  }
  return unsaid.sort((a, b) => weightOf(b) - weightOf(a));
}

/** "Mr" and initials; more is asked of what is left of a name that is said. */
const isShort = ({ words, part }: Named): boolean =>
  words.length > 0 && words.every((word) => word.lower.length < (part ? 4 : 3) && (part || !word.acronym));

/** What is left of a name that is said may be a title: it comes after a whole name. */
export const weightOf = ({ carried: { odds }, part }: Unsaid): number => odds - (part ? 1.5 : 0);

/** What is less likely to be carried over may be no name at all, and nor may the first word of a sentence. */
const mayBeCarried = ({ carried: { odds, features }, codes }: Unsaid): boolean =>
  odds > (features.initial > 0 && features.said === 0 && codes.length === 0 ? 0 : -1.5);
