import { align } from './align/align.js';
import { type CompareOptions, compare } from './compare/compare.js';
import { extract } from './extract/extract.js';
import { type GroupOptions, group } from './group/group.js';
import { locale } from './locale/index.js';
import type { Article, Bead, Coverage, Document, Judgement, Story } from './model/index.js';
import { divideByLine } from './split/lines.js';
import { split } from './split/split.js';
import { type TriageOptions, triage } from './triage/triage.js';

export interface PipelineOptions {
  readonly group: GroupOptions;
  readonly compare: CompareOptions;
  readonly triage: TriageOptions;
}

export interface AnnotateOptions {
  /** `line`: each line of the text is a segment. */
  readonly split?: 'sentence' | 'line';
  /** `false`: only the segments are wanted. */
  readonly facts?: false;
}

/** One document at a time: its segments and the facts they state. */
export function annotate(document: Document, options: AnnotateOptions = {}): Article {
  const language = locale(document.language);
  const divided = options.split === 'line' ? divideByLine(document) : document;
  const segments = split(divided, language);
  return { document: divided, segments, facts: options.facts === false ? [] : extract(divided, segments, language) };
}

/** All documents together: which of them tell the same story. */
export function findStories(articles: readonly Article[], options: GroupOptions): Story[] {
  return group(articles, options);
}

/** One story at a time: its ladder, and what its documents disagree on. A ladder that came with the input is kept. */
export function judge(
  story: Story,
  articles: readonly Article[],
  options: PipelineOptions,
  given?: readonly Bead[],
): Judgement {
  const ladder = given ?? align(articles);
  const { findings, coverage } = compare(story, articles, ladder, options.compare);
  const source = articles.find(({ document }) => document.language === options.compare.source)?.document.id;
  const discrepancies = triage(findings, options.triage);
  return { story, articles, ladder, coverage, discrepancies, ...(source !== undefined && { source }) };
}

export const NO_COVERAGE: Coverage = {
  segments: 0,
  factsRead: 0,
  factsCompared: 0,
  digitsOutsideFacts: 0,
  segmentsUnaligned: 0,
  beadsUnderFloor: 0,
};

export function addCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    segments: a.segments + b.segments,
    factsRead: a.factsRead + b.factsRead,
    factsCompared: a.factsCompared + b.factsCompared,
    digitsOutsideFacts: a.digitsOutsideFacts + b.digitsOutsideFacts,
    segmentsUnaligned: a.segmentsUnaligned + b.segmentsUnaligned,
    beadsUnderFloor: a.beadsUnderFloor + b.beadsUnderFloor,
  };
}
