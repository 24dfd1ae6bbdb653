import type { Bead, Span } from '../model/index.js';
import { cuesIn, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { directionMismatch } from './rules/direction-mismatch.js';
import type { Comparing } from './story.js';

/** What only rises in some documents and only falls in the others; a text that has both says nothing. */
export function directions(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const upward = new Set<Span>();
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    const cues = article && segment ? cuesIn(article, segment, 'direction') : undefined;
    if (!cues || cues.length === 0 || new Set(cues.map(({ value }) => value)).size > 1) return undefined;
    for (const cue of cues) if (cue.value === 'up') upward.add(cue);
    return cues;
  });
  const rises = ([first]: readonly Span[]): boolean => first !== undefined && upward.has(first);
  return stances ? opposed(comparing, bead, position, stances, directionMismatch, rises) : [];
}
