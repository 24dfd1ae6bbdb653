import { type Bead, type Document, type Judgement, judge, type PipelineOptions, type Story } from '../index.js';
import type { Annotation } from './cache/entries.js';
import { openStore } from './cache/store.js';
import { annotationOf, articlesOf, STORED } from './worker.js';

/** A story, or a stretch of a table, that is to be judged. */
export interface JudgeTask {
  readonly story: Story;
  /** In the order of `story.documents`. */
  readonly documents: readonly Document[];
  /** One a document, where they are at hand; else they are fetched from the cache or made again. */
  readonly annotations?: readonly Annotation[];
  /** Where the documents came aligned. */
  readonly ladder?: readonly Bead[];
  readonly options: PipelineOptions;
  /** The folder of the cache, where one is used. */
  readonly cache?: string;
}

/** What a judgement says beside the story and its documents. */
export type Verdict = Omit<Judgement, 'story' | 'articles'>;

export interface JudgeAnswer {
  readonly verdict: Verdict;
  /** Those that had to be made and are kept nowhere else. */
  readonly annotations?: readonly Annotation[];
}

export default function judgeStory(task: JudgeTask): JudgeAnswer {
  const { story, documents, ladder, options, cache } = task;
  const store = cache === undefined ? undefined : openStore(cache);
  const annotations = task.annotations ?? documents.map((document) => annotationOf(document, STORED, store));
  const { story: _, articles: __, ...verdict } = judge(story, articlesOf(documents, annotations), options, ladder);
  return { verdict, ...(!task.annotations && !store && { annotations }) };
}
