import { type Bead, type Judgement, judge, type PipelineOptions } from '../index.js';
import type { Annotation } from './cache/entries.js';
import { unpackDictionary } from './lexicon.js';
import { annotated, type StoryTask } from './story-task.js';

/** A story, or a stretch of a table, that is to be judged. */
export interface JudgeTask extends StoryTask {
  /** Where the documents came aligned. */
  readonly ladder?: readonly Bead[];
  readonly options: PipelineOptions;
}

/** What a judgement says beside the story and its documents. */
export type Verdict = Omit<Judgement, 'story' | 'articles'>;

export interface JudgeAnswer {
  readonly verdict: Verdict;
  /** Those that had to be made and are kept nowhere else. */
  readonly annotations?: readonly Annotation[];
}

export default function judgeStory(task: JudgeTask): JudgeAnswer {
  const { story, ladder, lexicon } = task;
  const { articles, made } = annotated(task);
  const options = { ...task.options, dictionaries: lexicon.map(unpackDictionary) };
  const { story: _, articles: __, ...verdict } = judge(story, articles, options, ladder);
  return { verdict, ...(made && { annotations: made }) };
}
