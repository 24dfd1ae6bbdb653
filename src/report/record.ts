import type { Article, Coverage, Discrepancy, FactValue, Judgement, Severity, Side, Story } from '../model/index.js';
import { labels } from './label.js';
import { messageOf, type Wording } from './message.js';
import { positionOf } from './position.js';

/** The plain objects that the json and jsonl formats write; their fields are part of the frozen command line. */

export const SCHEMA = 'tertium/report/1';

export interface DiscrepancyRecord {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly message: string;
  readonly diagnosis?: string;
  readonly story: string;
  readonly suspect: string | null;
  readonly sides: readonly SideRecord[];
}

export interface SideRecord {
  readonly document: string;
  readonly unit?: string;
  readonly segment: number | null;
  readonly segmentText: string | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly value?: FactValue;
}

export const documentRecord = ({ document }: Pick<Article, 'document'>) => ({
  id: document.id,
  path: document.path,
  language: document.language,
});

export const storyRecord = ({ id, confidence, documents }: Story) => ({ id, confidence, documents });

export const discrepancyRecords = (judgement: Judgement): DiscrepancyRecord[] =>
  judgement.discrepancies.map(recordsOf(judgement));

/** The records of one story's findings; whatever is common to them is made once. */
export function recordsOf({
  articles,
  source,
}: Pick<Judgement, 'articles' | 'source'>): (discrepancy: Discrepancy) => DiscrepancyRecord {
  const label = labels(articles.map((article) => article.document));
  const wording: Wording = { label, quote: (text) => `“${text}”`, source };
  return (discrepancy) => {
    const { id, rule, severity, confidence, diagnosis, story, suspect, sides } = discrepancy;
    return {
      id,
      rule,
      severity,
      confidence,
      message: messageOf(discrepancy, wording),
      ...(diagnosis !== undefined && { diagnosis }),
      story,
      suspect,
      sides: sides.map((side) => sideRecord(side, articles)),
    };
  };
}

export const coverageRecord = (coverage: Coverage) => ({ ...coverage });

function sideRecord(side: Side, articles: readonly Article[]): SideRecord {
  const document = articles.find((article) => article.document.id === side.document)?.document;
  const position = document ? positionOf(document, side.start) : { line: 1, column: 1 };
  const { document: id, unit = position.unit, segment, segmentText, start, end, text, value } = side;
  const { offset, segments } = document?.before ?? START;
  return {
    document: id,
    ...(unit !== undefined && { unit }),
    segment: segment === null ? null : segments + segment,
    segmentText,
    start: offset + start,
    end: offset + end,
    line: position.line,
    column: position.column,
    text,
    ...(value && { value }),
  };
}

/** A document that is not read in parts has nothing before its text. */
export const START = { offset: 0, segments: 0 };
