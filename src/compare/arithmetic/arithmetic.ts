import type { Article, Bead, Fact, Side, Span } from '../../model/index.js';
import { type Draft, draft } from '../draft.js';
import { arithmetic } from '../rules/arithmetic.js';
import type { Rung } from '../rung.js';
import { sideOfFact, sideOfSpan } from '../sides.js';
import type { Comparing } from '../story.js';
import { wrongAges } from './ages.js';
import type { Contradiction, Sentence } from './contradiction.js';
import { wrongCounts } from './listed.js';
import { wrongShares } from './shares.js';
import { wrongTotals } from './totals.js';
import { wrongWeekdays } from './weekdays.js';

/** What a sentence may get wrong by itself; each tells what it found and where. */
const CHECKS: readonly ((sentence: Sentence) => Contradiction[])[] = [
  wrongShares,
  wrongTotals,
  wrongCounts,
  wrongAges,
  wrongWeekdays,
];

/**
 * Documents that contradict themselves in a bead. Those with the same contradiction are shown together, so that it can
 * be seen whether the others share it; where only one has it and others can be asked, that one is the suspect.
 */
export function contradictions({ comparing, bead }: Rung): Draft[] {
  const found = new Map<string, [side: number, shown: Contradiction['shown']][]>();
  for (const [side, article] of comparing.articles.entries()) {
    for (const index of bead.sides[side] ?? []) {
      const segment = article.segments[index];
      if (!segment) continue;
      const sentence = { article, segment, facts: comparing.facts[side]?.get(index) ?? [] };
      for (const { says, shown } of CHECKS.flatMap((check) => check(sentence))) {
        found.set(says, [...(found.get(says) ?? []), [side, shown]]);
      }
    }
  }
  return [...found.values()].flatMap((told) => {
    const tellers = new Set(told.map(([side]) => side));
    const sides = comparing.articles.flatMap((article, side): Side[] => {
      const own = told.filter(([teller]) => teller === side).flatMap(([, shown]) => shown);
      const shown = own.length > 0 ? own : sameDay(comparing, bead, side, told[0]?.[1][0]);
      return shown.flatMap((place) => sideOf(article, place));
    });
    const telling = bead.sides.filter((segments) => segments.length > 0).length;
    const [alone] = tellers;
    const suspect = tellers.size === 1 && telling > 2 && alone !== undefined ? alone : null;
    return draft(comparing, arithmetic, { sides, suspect, tie: 1 });
  });
}

function sideOf(article: Article, place: Fact | Span): Side[] {
  if ('kind' in place) return [sideOfFact(article, place)];
  const segment = article.segments.find(({ start, end }) => start <= place.start && place.end <= end);
  return segment ? [sideOfSpan(article, segment, place)] : [];
}

/** The day whose weekday does not fit, as a document states it that does not contradict itself. */
function sameDay({ facts }: Comparing, bead: Bead, side: number, wrong: Fact | Span | undefined): readonly Fact[] {
  if (!wrong || !('kind' in wrong) || wrong.kind !== 'date') return [];
  const date = wrong.value.stated ?? wrong.value.date;
  const stated = (bead.sides[side] ?? []).flatMap((segment) => facts[side]?.get(segment) ?? []);
  const same = stated.find(({ kind, value }) => kind === 'date' && (value.stated ?? value.date) === date);
  return same ? [same] : [];
}
