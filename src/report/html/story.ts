import type { Article, Judgement, Side } from '../../model/index.js';
import { readable } from '../facts.js';
import { labels } from '../label.js';
import { messageOf, type Wording } from '../message.js';
import { positionOf } from '../position.js';
import { isolate } from '../text/safe.js';
import { titleOf } from '../title.js';
import type {
  FindingEntry,
  FindingPlaces,
  PageFact,
  PageSegment,
  StoryData,
  StoryEntry,
  Version,
} from './page/data.js';
import { tiesByFact } from './ties.js';

/** What the index says of a story. `indexOf` gives a document's place among those of the page. */
export function entryOf(judgement: Judgement, indexOf: (id: string) => number): StoryEntry {
  const { story, articles, discrepancies, source } = judgement;
  const label = labels(articles.map(({ document }) => document));
  const wording: Wording = { label, quote: (text) => `“${isolate(text)}”`, source };
  const languages = new Map(articles.map(({ document }) => [document.id, document.language]));
  return {
    id: story.id,
    title: titleOf(judgement),
    documents: articles.map(({ document }) => indexOf(document.id)),
    ...(source !== undefined && { source: indexOf(source) }),
    confidence: story.confidence,
    ...(story.relation && { relation: story.relation }),
    findings: discrepancies.map((discrepancy): FindingEntry => {
      const { id, rule, severity, suspect, sides } = discrepancy;
      const concerned = suspect === null ? sides.map((side) => side.document) : [suspect];
      const concerns = [...new Set(concerned.map((document) => languages.get(document) ?? 'und'))];
      return { id, rule, severity, message: messageOf(discrepancy, wording), concerns };
    }),
  };
}

/** All that is shown of a story. */
export function dataOf(judgement: Judgement): StoryData {
  const { articles, ladder, discrepancies } = judgement;
  const ties = tiesByFact(judgement);
  const versions = articles.map((article, index) => versionOf(article, ties[index] ?? new Map()));
  const rows = ladder.map(({ sides, score, moved }) => ({ sides, score: round(score), ...(moved && { moved }) }));
  const rowOf = articles.map((_, version) => {
    const map = new Map<number, number>();
    for (const [row, { sides }] of ladder.entries()) for (const segment of sides[version] ?? []) map.set(segment, row);
    return map;
  });
  const findings = discrepancies.map(({ confidence, suspect, sides }): FindingPlaces => {
    const position = (id: string | null): number => articles.findIndex(({ document }) => document.id === id);
    const shown = [...sides].sort((a, b) => Number(b.document === suspect) - Number(a.document === suspect));
    const standing = shown.find((side) => side.segment !== null);
    const row = standing ? rowOf[position(standing.document)]?.get(standing.segment ?? -1) : undefined;
    return {
      confidence: round(confidence),
      suspect: suspect === null ? null : position(suspect),
      row: row ?? 0,
      places: sides.map((side) => placeOf(side, position(side.document), articles)),
    };
  });
  return { versions, rows, findings };
}

function versionOf({ document, segments, facts }: Article, ties: ReadonlyMap<number, number>): Version {
  const bySegment = new Map<number, PageFact[]>();
  for (const [index, fact] of facts.entries()) {
    const segment = segments[fact.segment];
    // A range is shown by its ends.
    if (!segment || fact.kind === 'range') continue;
    const shown: PageFact = [
      fact.start - segment.start,
      fact.end - segment.start,
      fact.kind,
      readable(fact.value),
      ties.get(index) ?? null,
    ];
    bySegment.set(fact.segment, [...(bySegment.get(fact.segment) ?? []), shown]);
  }
  return {
    segments: segments.map(
      ({ start, end, index, kind, boilerplate }): PageSegment => ({
        text: document.text.slice(start, end),
        facts: bySegment.get(index) ?? [],
        ...(kind === 'heading' && { heading: true }),
        ...(boilerplate && { boilerplate }),
      }),
    ),
  };
}

function placeOf(side: Side, version: number, articles: readonly Article[]): FindingPlaces['places'][number] {
  const article = articles[version];
  const position = article ? positionOf(article.document, side.start) : { line: 1, column: 1 };
  const base = side.segment === null ? side.start : (article?.segments[side.segment]?.start ?? side.start);
  const { unit = position.unit } = side;
  return {
    version,
    segment: side.segment,
    start: side.start - base,
    end: side.end - base,
    where: unit ?? `${position.line}:${position.column}`,
  };
}

const round = (share: number): number => Math.round(share * 100) / 100;
