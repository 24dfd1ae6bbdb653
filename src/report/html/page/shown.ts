import type { PageDocument, PageIndex, StoryData, StoryEntry } from './data.js';

/** A story as it is being shown: all that its parts need to draw themselves. */
export interface Shown {
  readonly entry: StoryEntry;
  readonly data: StoryData;
  /** In the order of the story's versions. */
  readonly columns: readonly Column[];
  /** Which of the story's findings the filters leave. */
  readonly visible: readonly boolean[];
  readonly rules: PageIndex['rules'];
}

/** A version of a story: the document, and whether its column is put away. */
export interface Column {
  readonly document: PageDocument;
  readonly hidden: boolean;
  /** The version that the others are translated from. */
  readonly source: boolean;
  /** The path without the folders that all versions share. */
  readonly name: string;
}
