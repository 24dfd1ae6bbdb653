import type { Article, Document, Story } from '../index.js';
import type { Annotation } from './cache/entries.js';
import { openStore } from './cache/store.js';
import type { Grouped } from './grouped.js';
import type { PackedDictionary } from './lexicon.js';
import { annotationOf, articlesOf, STORED } from './worker.js';

/** A story as it goes to a thread. */
export interface StoryTask {
  readonly story: Story;
  /** In the order of `story.documents`. */
  readonly documents: readonly Document[];
  /** One a document, where they are at hand; else they are fetched from the cache or made again. */
  readonly annotations?: readonly Annotation[];
  /** Those of the story's languages. */
  readonly lexicon: readonly PackedDictionary[];
  /** The folder of the cache, where one is used. */
  readonly cache?: string;
}

/** The tasks of stories that are yet to be aligned. */
export function storyTasks(
  { documents: all, annotations, cache }: Grouped,
  lexicon: readonly PackedDictionary[],
): (story: Story) => StoryTask {
  const byId = new Map(all.map((document) => [document.id, document]));
  return (story) => {
    const documents = story.documents.flatMap((id) => byId.get(id) ?? []).map((document) => ({ ...document }));
    const languages = new Set(documents.map(({ language }) => language));
    const held = documents.flatMap(({ id }) => annotations.get(id) ?? []);
    return {
      story,
      documents,
      lexicon: lexicon.filter(({ source, target }) => languages.has(source) && languages.has(target)),
      ...(held.length === documents.length && { annotations: held }),
      ...(cache !== undefined && { cache }),
    };
  };
}

/** What was found in the documents of a story, and the part of it that had to be made and is kept nowhere else. */
export function annotated({ documents, annotations, cache }: StoryTask): {
  readonly articles: readonly Article[];
  readonly made?: readonly Annotation[];
} {
  if (annotations) return { articles: articlesOf(documents, annotations) };
  const store = cache === undefined ? undefined : openStore(cache);
  const found = documents.map((document) => annotationOf(document, STORED, store));
  return { articles: articlesOf(documents, found), ...(!store && { made: found }) };
}
