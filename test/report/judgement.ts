import { RULES } from '../../src/compare/rules/index.js';
import type { Article, Closing, Discrepancy, Document, Judgement, Opening, Side } from '../../src/model/index.js';
import { NO_COVERAGE } from '../../src/pipeline.js';
import { CHECK_FORMATS } from '../../src/report/formats.js';

/** A document whose lines are its segments, as the report needs it. */
export function article(language: string, text: string, places: Document['places'] = [{ offset: 0 }]): Article {
  const segments = [...text.matchAll(/[^\n]+/gu)].map((line, index) => ({
    start: line.index,
    end: line.index + line[0].length,
    index,
    kind: 'sentence' as const,
    paragraph: index,
  }));
  const id = `news/${language}.txt`;
  return { document: { id, path: id, text, language, languageFrom: 'name', places }, segments, facts: [] };
}

/** The side of a discrepancy at the first place where `words` stand. */
export function side({ document, segments }: Article, words: string): Side {
  const start = document.text.indexOf(words);
  const segment = segments.find((candidate) => candidate.start <= start && start < candidate.end);
  if (start < 0 || !segment) throw new Error(`${words} is not in ${document.id}`);
  const segmentText = document.text.slice(segment.start, segment.end);
  return { document: document.id, segment: segment.index, segmentText, start, end: start + words.length, text: words };
}

/** The side of something that is missing. */
export const gap = ({ document }: Article): Side => ({
  document: document.id,
  segment: null,
  segmentText: null,
  start: 0,
  end: 0,
  text: '',
});

export function judgement(articles: readonly Article[], found: Partial<Discrepancy>, source?: string): Judgement {
  const discrepancy: Discrepancy = {
    id: 'd1',
    rule: 'number-mismatch',
    severity: 'major',
    confidence: 0.9,
    story: 's1',
    suspect: null,
    sides: [],
    ...found,
  };
  return {
    story: { id: 's1', confidence: 0.95, documents: articles.map(({ document }) => document.id) },
    articles,
    ladder: [],
    ties: [],
    discrepancies: [discrepancy],
    coverage: NO_COVERAGE,
    ...(source !== undefined && { source }),
  };
}

export const OPENING: Omit<Opening, 'documents' | 'stories'> = {
  version: '1.2.3',
  signature: 'test',
  rules: RULES,
  failOn: 'major',
};

/** The whole report of some judged stories in one of the formats. */
export function reportOf(
  format: string,
  judged: readonly Judgement[],
  closing: Partial<Closing> = {},
  opening: Partial<Opening> = {},
): string {
  const report = CHECK_FORMATS[format]?.({ colour: false, width: 100 });
  if (!report) throw new Error(`no format ${format}`);
  const documents = judged.flatMap(({ articles }) => articles.map(({ document }) => document));
  return [
    ...report.start({ ...OPENING, documents, stories: judged.map(({ story }) => story), ...opening }),
    ...judged.flatMap((one) => [...report.story(one)]),
    ...report.end({ coverage: NO_COVERAGE, problems: [], known: 0, suppressed: 0, ...closing }),
  ].join('');
}
