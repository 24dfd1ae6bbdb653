import { relate } from '../fact/relate.js';
import type { Bead, Fact } from '../model/index.js';
import { isInWords } from './closeness.js';
import { type Draft, draft } from './draft.js';
import type { Member } from './members.js';
import type { Slot } from './place.js';
import { hedgeMismatch } from './rules/hedge-mismatch.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';
import { vote } from './vote.js';

/**
 * "More than 1,500" in some documents and a plain "1,500" in the others. Between two documents it is only noted, for
 * translators round and drop freely; of three and more, one that stands alone against the others is told as minor.
 */
export function lostHedges(comparing: Comparing, bead: Bead, { members }: Slot): Draft[] {
  const [first] = members;
  if (!first || members.some(({ fact }) => isInWords(fact) || relate(first.fact, fact).relation !== 'same')) return [];
  const limited = members.filter(({ fact }) => limitOf(fact) !== undefined);
  const plain = members.filter(({ fact }) => fact.value.hedge === undefined);
  if (limited.length === 0 || plain.length === 0 || limited.length + plain.length < members.length) return [];
  const sidesOf = (group: readonly Member[]): number[] => group.map(({ side }) => side);
  return vote([sidesOf(limited), sidesOf(plain)], comparing.source).flatMap(({ suspect, shown }): Draft[] => {
    const sides = members.flatMap(({ side, fact }) => {
      const article = comparing.articles[side];
      return article && shown.includes(side) ? [sideOfFact(article, fact)] : [];
    });
    const severity = suspect === null ? 'neutral' : hedgeMismatch.severity;
    return draft(comparing, hedgeMismatch, { sides, suspect, tie: bead.score, severity, diagnosis: 'hedge-lost' });
  });
}

/** A lower or an upper limit; "about" and the like are none. */
function limitOf({ value: { hedge } }: Fact): 'lower' | 'upper' | undefined {
  if (hedge === 'over' || hedge === 'at-least') return 'lower';
  return hedge === 'under' || hedge === 'at-most' ? 'upper' : undefined;
}
