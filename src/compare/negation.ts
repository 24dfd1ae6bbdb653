import type { Bead } from '../model/index.js';
import { type Cue, cuesIn, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { negationMismatch } from './rules/negation-mismatch.js';
import type { Comparing } from './story.js';

/** A "not" in some documents and no word in the others in which a negation could hide. */
export function negations(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    if (!article || !segment) return undefined;
    const text = article.document.text.slice(segment.start, segment.end);
    const cues = text.length > LONG || FREE.test(text) ? undefined : cuesIn(article, segment, 'negation');
    if (!cues) return undefined;
    const sure = cues.filter((cue) => cue.value === 'sure' && !isNumberSign(article.document.text, cue));
    if (sure.length > 0) return sure;
    return cues.some((cue) => cue.value === 'maybe') ? undefined : [];
  });
  return stances ? opposed(comparing, bead, position, stances, negationMismatch) : [];
}

/**
 * What people say is told freely, and a question may be asked with or without a "not": "Isn't it late?" Sentences with
 * quotation marks or question marks are passed over.
 */
const FREE = /[?？؟⸮;"“”„«»「」『』]|(?:^|\s)['‘]|''/u;
/** In a long sentence there are many ways to say a thing; this is told in UTF-16 units of the denser scripts. */
const LONG = 220;

/** "No. 5" */
const isNumberSign = (text: string, cue: Cue): boolean => /^\.?\s?\p{Nd}/u.test(text.slice(cue.end, cue.end + 4));
