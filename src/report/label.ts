import type { Document } from '../model/index.js';

/**
 * How a report names a document in a sentence: by its language, or by its id where two documents of the story have the
 * same language or none.
 */
export function labels(documents: readonly Document[]): (id: string) => string {
  const count = new Map<string, number>();
  for (const { language } of documents) count.set(language, (count.get(language) ?? 0) + 1);
  const names = new Map(
    documents.map(({ id, language }) => [id, language !== 'und' && count.get(language) === 1 ? language : id]),
  );
  return (id) => names.get(id) ?? id;
}
