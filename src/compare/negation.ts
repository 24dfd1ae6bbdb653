import type { Article, Bead, Segment } from '../model/index.js';
import { areContrary } from './contraries.js';
import { type Cue, cuesIn, quotationIn, singleSegments } from './cues.js';
import { DIRECTIONS } from './direction.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { negationMismatch } from './rules/negation-mismatch.js';
import type { Comparing } from './story.js';

/**
 * A "not" in some documents, outside of what they quote, and no word in the others in which a negation could hide. What
 * "did not fall below" here may have "stayed above" there: the contrary word stands for the negation.
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
    const quotation = article && segment && quotationIn(article, segment);
    if (!article || !segment || !cues || !quotation || segment.end - segment.start > LONG) return undefined;
    const sure = cues.filter((cue) => cue.value === 'sure' && !isNumberSign(article.document.text, cue));
    const told = sure.filter(({ start, end }) => end <= quotation.start || quotation.end <= start);
    if (sure.length > 0) return told.length === 0 || isOnly(article, segment) ? undefined : told;
    const others = said.filter((_, other) => other !== side);
    return mayHide(cues, others) ? undefined : [];
  });
  const drafts = opposed(comparing, bead, position, stances, 'negation', negationMismatch);
  const turned =
    drafts.length > 0 && DIRECTIONS.some((contrary) => areContrary(comparing.articles, segments, contrary));
  return turned ? [] : drafts;
}

/**
 * Whether a negation of the others may hide in the words of one. "It is almost impossible not to exchange it here, so
 * don't" has two more than "Il est presque impossible de l'échanger ici": one word hides one negation, and its own
 * counterpart among the others' words none.
 */
function mayHide(cues: readonly Cue[], others: readonly (readonly Cue[] | undefined)[]): boolean {
  const hiding = count(cues, 'maybe');
  const telling = others.filter((other) => other && count(other, 'sure') > 0);
  return hiding > 0 && telling.some((other = []) => count(other, 'sure') < 2 || count(other, 'maybe') < hiding);
}

const count = (cues: readonly Cue[], wanted: string): number => cues.filter(({ value }) => value === wanted).length;

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
