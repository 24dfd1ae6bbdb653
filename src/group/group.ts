import type { Document, Story } from '../model/index.js';
import { byContent } from './by-content.js';
import { byPath } from './by-path.js';
import { answerTo, type Shared } from './shares.js';
import type { Sketches } from './sketch.js';

export interface GroupOptions {
  /** `directory`: the documents of a folder are one story; `all`: everything is one. */
  readonly by: 'content' | 'directory' | 'all';
  /** Documents published further apart than so many days tell no one story; where a date is unknown nothing follows. */
  readonly windowDays?: number;
}

/**
 * Finds which documents report the same event. Every document is in exactly one story.
 *
 * @param sketches of all documents, in any batches and any order; asked for only where the content decides.
 */
export function group(documents: readonly Document[], sketches: readonly Sketches[], options: GroupOptions): Story[] {
  const work = groupInShares(documents, sketches, options);
  let step = work.next();
  while (!step.done) step = work.next(step.value.map(answerTo));
  return step.value;
}

/** The same for those who have several threads to `answerTo` its shares in. */
export function* groupInShares(
  documents: readonly Document[],
  sketches: readonly Sketches[],
  { by, windowDays }: GroupOptions,
): Shared<Story[]> {
  return by === 'content' ? yield* byContent(documents, sketches, windowDays) : byPath(documents, by);
}
