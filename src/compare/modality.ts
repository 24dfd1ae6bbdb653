import type { Article, Bead, Fact, Span } from '../model/index.js';
import { cuesIn } from './cues.js';
import type { Draft } from './draft.js';
import { opposed, type Stance } from './opposed.js';
import { modalityMismatch } from './rules/modality-mismatch.js';
import type { Comparing } from './story.js';

/** "In 2023 sales will grow" against "2023 stiegen die Verkäufe", told when the year is over: what is done against what is to come. */
export function modalities(comparing: Comparing, bead: Bead, position: number): Draft[] {
  const years = bead.sides.map((segments, side) =>
    segments.flatMap((segment) => (comparing.facts[side]?.get(segment) ?? []).filter(isYear)),
  );
  const first = years.find((facts) => facts.length > 0)?.[0];
  const year = first?.value.date;
  const today = year === undefined ? undefined : dayOf(comparing);
  if (year === undefined || today === undefined || !isOver(year, today)) return [];
  const stances = years.map((facts, side): Stance => {
    const [article, fact] = [comparing.articles[side], facts.find(({ value }) => value.date === year)];
    if (!article || !fact) return undefined;
    const clause = clauseOf(article, fact);
    if (fact.start - clause.start > OPENING) return undefined;
    const cues = cuesIn(article, clause, 'modality');
    const future = cues?.filter(({ value }) => value === 'future');
    if (future && future.length > 0) return future;
    return cues?.some(({ value }) => value === 'maybe-future') ? undefined : future;
  });
  return opposed(comparing, bead, position, stances, 'modality', modalityMismatch);
}

/** A clause is about the year that it begins with; a year further on may date something else. In UTF-16 units. */
const OPENING = 16;

const isYear = (fact: Fact): boolean => fact.kind === 'date' && /^\d{4}$/.test(fact.value.date ?? '');

/** When the story was told: its publication, or else the newest day that it states. ISO 8601. */
function dayOf({ articles }: Comparing): string | undefined {
  const published = articles.flatMap(({ document }) => document.published?.slice(0, 10) ?? []);
  const stated = articles.flatMap(({ facts }) =>
    facts.flatMap(({ value }) => {
      const day = value.stated ?? value.date ?? '';
      return /^\d{4}-\d\d-\d\d$/.test(day) ? [day] : [];
    }),
  );
  return (published.length > 0 ? published : stated).sort().at(-1);
}

/** In December a year is as good as over: reports of it are being written. */
const isOver = (year: string, today: string): boolean =>
  year < today.slice(0, 4) || (year === today.slice(0, 4) && today.slice(5, 7) === '12');

/** From the semicolon or the beginning of the sentence before the fact to the one after it. */
function clauseOf(article: Article, fact: Fact): Span {
  const segment = article.segments[fact.segment];
  if (!segment) return fact;
  const { text } = article.document;
  const before = text.slice(segment.start, fact.start).search(/[;；؛][^;；؛]*$/u);
  const after = text.slice(fact.end, segment.end).search(/[;；؛]/u);
  return {
    start: before < 0 ? segment.start : segment.start + before + 1,
    end: after < 0 ? segment.end : fact.end + after,
  };
}
