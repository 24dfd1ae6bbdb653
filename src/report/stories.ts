import type { Story } from '../model/index.js';
import { array } from './json.js';
import { line } from './jsonl.js';
import { isolate, safe } from './text/safe.js';

export type StoryFormat = (stories: readonly Story[]) => Iterable<string>;

/** The formats of `tertium group`. */
export const STORY_FORMATS: Readonly<Record<string, StoryFormat>> = {
  *text(stories) {
    const shared = stories.filter((story) => story.documents.length > 1);
    for (const { id, confidence, documents, evidence, relation, duplicates, related } of shared) {
      const how = relation === undefined ? '' : `${relation}, `;
      yield `story ${id}: ${documents.length} documents, ${how}confidence ${confidence.toFixed(2)}\n`;
      for (const document of documents) yield `  ${safe(document)}\n`;
      for (const same of duplicates ?? []) yield `  one text: ${same.map(safe).join(', ')}\n`;
      if (evidence?.length) yield `  tied by ${evidence.map((piece) => isolate(safe(piece))).join(', ')}\n`;
      if (related?.length) yield `  related: ${related.join(', ')}\n`;
    }
    const alone = stories.filter((story) => story.documents.length === 1);
    if (alone.length > 0) yield `alone: ${alone.length}\n`;
    for (const { documents, related } of alone) {
      yield `  ${safe(documents[0] ?? '')}${related?.length ? ` (related: ${related.join(', ')})` : ''}\n`;
    }
  },
  *json(stories) {
    yield '{"stories":';
    yield* array(stories);
    yield '}\n';
  },
  *jsonl(stories) {
    for (const story of stories) yield line(story);
  },
};
