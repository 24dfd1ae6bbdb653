import { dateFields } from '../fact/date-fields.js';
import { dayNumber, weekdayOf } from '../fact/days.js';
import { digitChange } from '../fact/digit-change.js';
import { formatYear } from '../fact/edtf.js';
import type { Article, Bead, Fact, Finding } from '../model/index.js';
import { arithmetic } from './rules/arithmetic.js';
import { sideOfFact } from './sides.js';
import type { Comparing } from './story.js';

/**
 * Documents that contradict themselves in a bead: a percentage that is one typing slip away from the share beside it
 * (520 of 895 is 58.1 %, not 85.1 %), and a date whose weekday does not fit. Documents with the same contradiction are
 * shown together, so that it can be seen whether the others share it.
 */
export function contradictions(comparing: Comparing, bead: Bead): Finding[] {
  const found = new Map<string, [article: Article, facts: readonly Fact[]][]>();
  for (const [side, segments] of bead.sides.entries()) {
    const article = comparing.articles[side];
    if (!article) continue;
    for (const segment of segments) {
      const facts = comparing.facts[side]?.get(segment) ?? [];
      for (const { says, shown } of [...wrongShares(facts), ...wrongWeekdays(facts)]) {
        found.set(says, [...(found.get(says) ?? []), [article, shown]]);
      }
    }
  }
  return [...found.values()].flatMap((told): Finding[] => {
    const sides = comparing.articles.flatMap((article, side) => {
      const own = told.filter(([teller]) => teller === article).flatMap(([, shown]) => shown);
      const facts = own.length > 0 ? own : sameDay(comparing, bead, side, told[0]?.[1][0]);
      return facts.map((fact) => sideOfFact(article, fact));
    });
    if (sides.length < 2) return [];
    return [
      {
        rule: arithmetic.id,
        severity: arithmetic.severity,
        confidence: 0.6,
        story: comparing.story.id,
        suspect: null,
        sides,
      },
    ];
  });
}

/** The day whose weekday does not fit, as a document states it that does not contradict itself. */
function sameDay({ facts }: Comparing, bead: Bead, side: number, wrong: Fact | undefined): readonly Fact[] {
  const date = wrong?.value.stated ?? wrong?.value.date;
  const stated = (bead.sides[side] ?? []).flatMap((segment) => facts[side]?.get(segment) ?? []);
  const same = stated.find(({ kind, value }) => kind === 'date' && (value.stated ?? value.date) === date);
  return same ? [same] : [];
}

interface Contradiction {
  /** The same for two documents that state the same. */
  readonly says: string;
  readonly shown: readonly Fact[];
}

/** More figures than this in one sentence fit each other by chance. */
const MOST_COUNTS = 4;

function wrongShares(facts: readonly Fact[]): Contradiction[] {
  const counts = facts.filter(({ kind, value }) => kind === 'number' && /^[1-9]\d{1,14}$/.test(value.amount ?? ''));
  const percents = facts.filter(({ kind, value }) => kind === 'percent' && /^\d{2}\.\d{1,2}$/.test(value.amount ?? ''));
  if (counts.length < 2 || counts.length > MOST_COUNTS || percents.length !== 1) return [];
  return percents.flatMap((percent) => {
    const stated = percent.value.amount ?? '';
    const decimals = stated.split('.')[1]?.length ?? 0;
    const shares = counts.flatMap((part) =>
      counts.flatMap((whole) => {
        const share = (100 * Number(part.value.amount)) / Number(whole.value.amount);
        return share < 100 ? [{ part, whole, share: share.toFixed(decimals) }] : [];
      }),
    );
    // A change from 100 to 112 is 12 %; and what fits some pair of figures was meant of that pair.
    const fits = shares.some(
      ({ share }) => near(share, stated) || near((100 - Number(share)).toFixed(decimals), stated),
    );
    if (fits) return [];
    const slips = shares.filter(({ share }) => digitChange(share, stated) === 'digits-swapped');
    return slips.slice(0, 1).map(({ part, whole }) => ({
      says: `${part.value.amount} ${whole.value.amount} ${stated}`,
      shown: [part, percent],
    }));
  });
}

/** Equal but for the rounding of the last digit. */
const near = (share: string, stated: string): boolean =>
  Math.abs(Number(share) - Number(stated)) < 1.5 / 10 ** (stated.split('.')[1]?.length ?? 0);

function wrongWeekdays(facts: readonly Fact[]): Contradiction[] {
  return facts.flatMap((fact) => {
    const { weekday, implied, calendar } = fact.value;
    const fields = dateFields(fact.value.stated ?? fact.value.date ?? '');
    if (fact.kind !== 'date' || weekday === undefined || implied || calendar || !fields) return [];
    const { year, month, day } = fields;
    if (year === undefined || month === undefined || day === undefined || year < FIRST_YEAR) return [];
    const days = dayNumber({ year: formatYear(year), month, day });
    if (days === undefined || weekdayOf(days) === weekday) return [];
    return [{ says: `${year}-${month}-${day} ${weekday}`, shown: [fact] }];
  });
}

/** The last of the larger countries left the Julian calendar in 1923. */
const FIRST_YEAR = 1924;
