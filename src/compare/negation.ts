import type { Bead } from '../model/index.js';
import { type Cue, cuesIn, isToldFreely, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { negationMismatch } from './rules/negation-mismatch.js';
import type { Comparing } from './story.js';

/** A "not" in some documents and no word in the others in which a negation could hide. */
export function negations(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    if (!article || !segment) return undefined;
    const cues = isToldFreely(article, segment, LONG) ? undefined : cuesIn(article, segment, 'negation');
    if (!cues) return undefined;
    const sure = cues.filter((cue) => cue.value === 'sure' && !isNumberSign(article.document.text, cue));
    if (sure.length > 0) return sure;
    return cues.some((cue) => cue.value === 'maybe') ? undefined : [];
  });
  return stances ? opposed(comparing, bead, position, stances, negationMismatch) : [];
}

/**
 * In a long sentence there are more words in which a negation may hide: of flags on good translations a fifth stood in
 * the one sentence in ten that is longer than this, and of planted slips as many as elsewhere.
 */
const LONG = 170;

/** "No. 5" */
const isNumberSign = (text: string, cue: Cue): boolean => /^\.?\s?\p{Nd}/u.test(text.slice(cue.end, cue.end + 4));
