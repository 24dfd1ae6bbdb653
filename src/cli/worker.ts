import { type AnnotateOptions, type Article, annotate, type Document } from '../index.js';

/** What one worker thread is asked to do at a time. */
export interface Batch {
  readonly documents: readonly Document[];
  readonly how: AnnotateOptions;
}

export default function annotateBatch({ documents, how }: Batch): Article[] {
  return documents.map((document) => annotate(document, how));
}
