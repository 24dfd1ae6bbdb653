import type { Finding } from '../../model/index.js';
import { nameMismatch } from '../rules/name-mismatch.js';
import { gapIn, sideOfSpan } from '../sides.js';
import type { Comparing } from '../story.js';
import { vote } from '../vote.js';
import { type Stray, strayNames } from './carried.js';
import { otherCountries } from './countries.js';

/** Where one document of a bead names another person, place or organisation than the others. */
export function otherNames(comparing: Comparing): Finding[] {
  const strays = strayNames(comparing);
  return comparing.ladder.flatMap((bead, position) => [
    ...otherCountries(comparing, bead),
    ...strayIn(comparing, position, strays.get(position) ?? []),
  ]);
}

/** Of what stands for itself one in eight may be a name said in another way. */
const CONFIDENCE = 85;

/** One name in one document that the others do not say, beside a name of theirs or where theirs should stand. */
function strayIn(comparing: Comparing, position: number, strays: readonly Stray[]): Finding[] {
  const { articles, ladder, source, story } = comparing;
  const bead = ladder[position];
  const sides = new Set(strays.map(({ side }) => side));
  // Several names that are not heard again are more likely a sentence told freely.
  if (!bead || strays.length === 0 || strays.length > 2 || sides.size !== strays.length) return [];
  const telling = bead.sides.flatMap((segments, side) => (segments.length > 0 ? [side] : []));
  if (sides.size === 2 && telling.length > 2) return [];
  const others = telling.filter((side) => !sides.has(side));
  const classes = [...strays.map(({ side }) => [side]), others].filter((members) => members.length > 0);
  return vote(classes, source).map(
    ({ suspect, shown }): Finding => ({
      rule: nameMismatch.id,
      severity: nameMismatch.severity,
      confidence: Math.round(CONFIDENCE * bead.score) / 100,
      story: story.id,
      suspect: suspect === null ? null : (articles[suspect]?.document.id ?? null),
      sides: shown.flatMap((side) => {
        const article = articles[side];
        const stray = strays.find((candidate) => candidate.side === side);
        const segment = stray && article?.segments.find(({ start, end }) => start <= stray.start && stray.end <= end);
        if (article && stray && segment) return [sideOfSpan(article, segment, stray)];
        return gapIn(articles, ladder, position, side) ?? [];
      }),
    }),
  );
}
