import { type Dictionary, wordLearner } from '../index.js';
import type { Grouped } from './grouped.js';
import { inThreads, threadsFor, type Worker } from './in-threads.js';
import type { Io } from './io.js';
import lessonIn from './learn-worker.js';
import type { PackedDictionary } from './lexicon.js';
import type { CachedOptions } from './options.js';
import { progress } from './progress.js';
import { type StoryTask, storyTasks } from './story-task.js';

/** The words that all stories of a run teach together: those that came aligned apart, which may be larger than memory. */
export async function learnedFrom(
  grouped: Grouped,
  lexicon: readonly PackedDictionary[],
  options: CachedOptions,
  io: Io,
): Promise<Dictionary[]> {
  const stories = grouped.stories.filter(({ id, documents }) => !grouped.aligned.has(id) && documents.length > 1);
  const shown = progress('learning words', stories.length, options, io);
  const learner = wordLearner();
  const tasks = stories.map(storyTasks(grouped, lexicon));
  for await (const [, lesson] of inThreads(tasks, LEARNING, threadsFor(grouped.size, options.jobs))) {
    learner.hear(lesson);
    await shown.step();
  }
  shown.end();
  return learner.dictionaries();
}

const LEARNING: Worker<StoryTask, ReturnType<typeof lessonIn>> = { here: lessonIn, file: './learn-worker.js' };
