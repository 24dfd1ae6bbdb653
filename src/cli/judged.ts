import type { Article, Document, Judgement, PipelineOptions } from '../index.js';
import { decodeJson, encodeJson } from './cache/entries.js';
import { documentKey, keyOf } from './cache/keys.js';
import { lazyArticle } from './cache/lazy-article.js';
import type { Grouped } from './grouped.js';
import { inThreads, threadsFor, type Worker } from './in-threads.js';
import judgeStory, { type JudgeAnswer, type JudgeTask, type Verdict } from './judge-worker.js';
import type { PackedDictionary } from './lexicon.js';
import { storyTasks } from './story-task.js';
import { articlesOf } from './worker.js';

/**
 * Judges the stories of a run, in order and in threads, or finds in the cache how the same documents were judged before.
 * An input that came aligned is judged stretch by stretch; only a few stories or stretches are in memory at a time.
 */
export async function* judgements(
  grouped: Grouped,
  options: PipelineOptions,
  lexicon: readonly PackedDictionary[],
  jobs: number | undefined,
): AsyncGenerator<Judgement> {
  const { store } = grouped;
  const keys = new WeakMap<JudgeTask, string>();
  const known = (task: JudgeTask): JudgeAnswer | undefined => {
    if (!store || task.ladder) return undefined;
    const key = keyFor(task);
    const bytes = store.get(key);
    if (bytes) return { verdict: decodeJson<Verdict>(bytes) };
    keys.set(task, key);
    return undefined;
  };
  for await (const [task, answer] of inThreads(
    tasksOf(grouped, options, lexicon),
    JUDGING,
    threadsFor(grouped.size, jobs),
    known,
  )) {
    const key = keys.get(task);
    if (key !== undefined) store?.put(key, encodeJson(answer.verdict));
    yield { ...answer.verdict, story: task.story, articles: articlesFor(task, answer, grouped) };
  }
}

const JUDGING: Worker<JudgeTask, JudgeAnswer> = { here: judgeStory, file: './judge-worker.js' };

/** The judgements that there will be. */
export const stretchesOf = ({ stories, aligned }: Grouped): number =>
  stories.reduce((sum, { id }) => sum + (aligned.get(id)?.stretches?.count ?? 1), 0);

async function* tasksOf(
  grouped: Grouped,
  options: PipelineOptions,
  lexicon: readonly PackedDictionary[],
): AsyncGenerator<JudgeTask> {
  const taskOf = storyTasks(grouped, lexicon);
  for (const story of grouped.stories) {
    const stretches = grouped.aligned.get(story.id)?.stretches;
    if (!stretches) yield { ...taskOf(story), options };
    else {
      for await (const { documents, ladder = [] } of stretches.read())
        yield { story, documents, ladder, lexicon: [], options };
    }
  }
}

/** The documents as a report wants them: from the cache only when they are looked at. */
function articlesFor(task: JudgeTask, answer: JudgeAnswer, { told, store }: Grouped): readonly Article[] {
  const { documents } = task;
  const annotations = task.annotations ?? answer.annotations;
  if (annotations) return articlesOf(documents, annotations);
  return documents.flatMap((document) => {
    const known = told.get(document.id);
    return known && store ? lazyArticle(document, known, store) : [];
  });
}

function keyFor({ story, documents, lexicon, options: { compare, triage } }: JudgeTask): string {
  const words = lexicon.map(({ digest }) => digest);
  return `${keyOf('judgement', story.id, compare, triage, words, documents.map(identity))}.judgement`;
}

const identity = (document: Document): readonly string[] => [
  document.id,
  document.path,
  document.language,
  documentKey(document, {}),
];
