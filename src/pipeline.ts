import { align } from './align/align.js';
import { type CompareOptions, compare } from './compare/compare.js';
import { extract } from './extract/extract.js';
import { type GroupOptions, group } from './group/group.js';
import { locale } from './locale/index.js';
import type { Article, Bead, Coverage, Document, Judgement, Story } from './model/index.js';
import { split } from './split/split.js';
import { type TriageOptions, triage } from './triage/triage.js';

export interface PipelineOptions {
  readonly group: GroupOptions;
  readonly compare: CompareOptions;
  readonly triage: TriageOptions;
}

/** One document at a time: its segments and the facts they state. */
export function annotate(document: Document): Article {
  const language = locale(document.language);
  const segments = split(document, language);
  return { document, segments, facts: extract(document, segments, language) };
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
  return { story, articles, ladder, coverage, discrepancies: triage(findings, options.triage) };
}

export function addCoverage(a: Coverage, b: Coverage): Coverage {
  const sums = Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Coverage]]);
  return Object.fromEntries(sums) as Coverage;
}
