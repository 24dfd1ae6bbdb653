import type { Article, Coverage, Discrepancy, Judgement, Side, Story } from '../model/index.js';
import { labels } from './label.js';
import { messageOf, type Wording } from './message.js';
import { positionOf } from './position.js';

/** The plain objects that the json and jsonl formats write; their fields are part of the frozen command line. */

export const SCHEMA = 'tertium/report/1';

export const documentRecord = ({ document }: Pick<Article, 'document'>) => ({
  id: document.id,
  path: document.path,
  language: document.language,
});

export const storyRecord = ({ id, confidence, documents }: Story) => ({ id, confidence, documents });

export function discrepancyRecords({ articles, discrepancies, source: from }: Judgement): object[] {
  const label = labels(articles.map((article) => article.document));
  const wording: Wording = { label, quote: (text) => `“${text}”`, source: from };
  return discrepancies.map((discrepancy: Discrepancy) => {
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
  });
}

export const coverageRecord = (coverage: Coverage) => ({ ...coverage });

function sideRecord(side: Side, articles: readonly Article[]): object {
  const document = articles.find((article) => article.document.id === side.document)?.document;
  const position = document ? positionOf(document, side.start) : { line: 1, column: 1 };
  const { document: id, unit = position.unit, segment, segmentText, start, end, text, value } = side;
  return {
    document: id,
    ...(unit !== undefined && { unit }),
    segment,
    segmentText,
    start,
    end,
    line: position.line,
    column: position.column,
    text,
    ...(value && { value }),
  };
}
