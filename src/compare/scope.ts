import type { Bead } from '../model/index.js';
import { cuesIn, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { scopeMismatch } from './rules/scope-mismatch.js';
import type { Comparing } from './story.js';

/**
 * "The entire sector" in one document where at least two others have no such word. Of two documents nothing is told:
 * translators add and drop a "whole" too freely.
 */
export function scopes(comparing: Comparing, bead: Bead, position: number): Draft[] {
  if (bead.sides.filter((side) => side.length > 0).length < 3) return [];
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    const cues = article && segment ? cuesIn(article, segment, 'scope') : undefined;
    const whole = cues?.filter(({ value }) => value === 'all');
    return whole?.length === 0 && cues && cues.length > 0 ? undefined : whole;
  });
  const saying = (stances ?? []).filter((stance) => stance && stance.length > 0).length;
  return stances && saying === 1 ? opposed(comparing, bead, position, stances, scopeMismatch) : [];
}
