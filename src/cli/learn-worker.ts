import { align, type Lesson, lessonOf } from '../index.js';
import { unpackDictionary } from './lexicon.js';
import { annotated, type StoryTask } from './story-task.js';

/** What a story has to teach of words. */
export default function lessonIn(task: StoryTask): Lesson {
  const { articles } = annotated(task);
  return lessonOf({ articles, ladder: align(articles, { dictionaries: task.lexicon.map(unpackDictionary) }) });
}
