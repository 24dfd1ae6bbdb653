import type { Bead } from '../model/index.js';
import { contraries, ONE_CLAUSE } from './contraries.js';
import { cuesIn, knowsCue, singleSegments } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { scopeMismatch } from './rules/scope-mismatch.js';
import type { Comparing } from './story.js';

/** Words that one text may have where others have none, with those that may say the same in another way. */
const LONE: readonly { readonly value: string; readonly unless: readonly string[] }[] = [
  { value: 'all', unless: ['every', 'both', 'maybe'] },
  { value: 'only', unless: ['maybe'] },
  { value: 'both', unless: ['every', 'maybe'] },
  { value: 'of-which', unless: ['some', 'maybe'] },
];

/**
 * "All farms" against "some farms"; and "the entire sector", "only", "both" or "of which" in one document where at least
 * two others have no such word. Of two documents the latter is not told: translators add and drop such words too freely.
 */
export function scopes(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const share = { cueClass: 'scope', one: ['all', 'every'], other: ['some'], longest: ONE_CLAUSE } as const;
  return [
    ...contraries(comparing, bead, position, share, scopeMismatch),
    ...LONE.flatMap(({ value, unless }) => alone(comparing, bead, position, value, unless)),
  ];
}

function alone(comparing: Comparing, bead: Bead, position: number, wanted: string, unless: readonly string[]): Draft[] {
  if (bead.sides.filter((side) => side.length > 0).length < 3) return [];
  const stances = singleSegments(comparing.articles, bead)?.map((segment, side): Stance => {
    const article = comparing.articles[side];
    if (!article || !segment || !knowsCue(article, 'scope', wanted)) return undefined;
    const cues = cuesIn(article, segment, 'scope') ?? [];
    const found = cues.filter(({ value }) => value === wanted);
    return found.length === 0 && cues.some(({ value }) => unless.includes(value)) ? undefined : found;
  });
  const saying = (stances ?? []).filter((stance) => stance && stance.length > 0).length;
  return stances && saying === 1 ? opposed(comparing, bead, position, stances, scopeMismatch) : [];
}
