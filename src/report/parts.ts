import type { Article, Side } from '../model/index.js';

/** The sentence of a side in three: what stands before the words in question, the words, what stands after. */
export interface Parts {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Undefined where something is missing: there is no sentence. */
export function partsOf(
  { document: id, segment: index, start, end }: Pick<Side, 'document' | 'segment' | 'start' | 'end'>,
  articles: readonly Article[],
): Parts | undefined {
  const article = articles.find(({ document }) => document.id === id);
  const segment = index === null ? undefined : article?.segments[index];
  if (!article || !segment) return undefined;
  const { text } = article.document;
  return {
    before: text.slice(segment.start, start),
    words: text.slice(start, end),
    after: text.slice(end, Math.max(segment.end, end)),
  };
}
