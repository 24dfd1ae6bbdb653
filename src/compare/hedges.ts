import { relate } from '../fact/relate.js';
import type { Bead, Fact } from '../model/index.js';
import { isInWords } from './closeness.js';
import { type Draft, draft } from './draft.js';
import type { Member } from './members.js';
import type { Slot } from './place.js';
import { hedgeMismatch } from './rules/hedge-mismatch.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';
import { voicesIn } from './voices.js';
import { vote } from './vote.js';

/**
 * "More than 1,500" in some documents and a plain "1,500" in the others: noted, and no more, for translators drop and
 * add such words freely.
 */
export function lostHedges(comparing: Comparing, bead: Bead, { members }: Slot): Draft[] {
  const [first] = members;
  if (!first || members.some(({ fact }) => isInWords(fact) || relate(first.fact, fact).relation !== 'same')) return [];
  const limited = members.filter(({ fact }) => limitOf(fact) !== undefined);
  const plain = members.filter(({ fact }) => fact.value.hedge === undefined);
  if (limited.length === 0 || plain.length === 0 || limited.length + plain.length < members.length) return [];
  const sidesOf = (group: readonly Member[]): number[] => group.map(({ side }) => side);
  const classes = [sidesOf(limited), sidesOf(plain)];
  return vote(classes, comparing.source, voicesIn(comparing, bead)).flatMap(({ suspect, shown }): Draft[] => {
    const sides = members.flatMap(({ side, fact }) => {
      const article = comparing.articles[side];
      return article && shown.includes(side) ? [sideOfFact(article, fact)] : [];
    });
    const telling = { sides, suspect, tie: bead.score, diagnosis: 'hedge-lost' } as const;
    return draft(comparing, hedgeMismatch, { ...telling, severity: 'neutral' });
  });
}

/** A lower or an upper limit; "about" and the like are none. */
function limitOf({ value: { hedge } }: Fact): 'lower' | 'upper' | undefined {
  if (hedge === 'over' || hedge === 'at-least') return 'lower';
  return hedge === 'under' || hedge === 'at-most' ? 'upper' : undefined;
}
