import type { Article, Bead, Segment } from '../model/index.js';
import { areContrary } from './contraries.js';
import { type Cue, cuesIn, isToldFreely, singleSegments } from './cues.js';
import { DIRECTIONS } from './direction.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { negationMismatch } from './rules/negation-mismatch.js';
import type { Comparing } from './story.js';

/**
 * A "not" in some documents and no word in the others in which a negation could hide. What "did not fall below" here may
 * have "stayed above" there: the contrary word stands for the negation.
 */
export function negations(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const segments = singleSegments(comparing.articles, bead) ?? [];
  const said = segments.map((segment, side) => {
    const article = comparing.articles[side];
    return article && segment ? cuesIn(article, segment, 'negation') : undefined;
  });
  if (!said.some((cues) => cues?.some(({ value }) => value === 'sure'))) return [];
  const stances = segments.map((segment, side): Stance => {
    const [article, cues] = [comparing.articles[side], said[side]];
    if (!article || !segment || !cues || isToldFreely(article, segment, LONG)) return undefined;
    const sure = cues.filter((cue) => cue.value === 'sure' && !isNumberSign(article.document.text, cue));
    if (sure.length > 0) return isOnly(article, segment) ? undefined : sure;
    return cues.some((cue) => cue.value === 'maybe') ? undefined : [];
  });
  const drafts = opposed(comparing, bead, position, stances, 'negation', negationMismatch);
  const turned =
    drafts.length > 0 && DIRECTIONS.some((contrary) => areContrary(comparing.articles, segments, contrary));
  return turned ? [] : drafts;
}

/** "Nije došao samo gradonačelnik", not only the mayor came: words may stand between "not" and "only". */
const isOnly = (article: Article, segment: Segment): boolean =>
  cuesIn(article, segment, 'scope')?.some(({ value }) => value === 'only') ?? false;

/**
 * In a long sentence there are more words in which a negation may hide: of flags on good translations a fifth stood in
 * the one sentence in ten that is longer than this, and of planted slips as many as elsewhere.
 */
const LONG = 170;

/** "No. 5" */
const isNumberSign = (text: string, cue: Cue): boolean => /^\.?\s?\p{Nd}/u.test(text.slice(cue.end, cue.end + 4));
