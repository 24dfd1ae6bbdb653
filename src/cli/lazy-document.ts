import type { Document } from '../index.js';

/**
 * A document whose text stays in its file: it is fetched whenever it is looked at, and not kept. A copy made by
 * spreading holds the text; one made by `changed` leaves it where it is.
 *
 * @param fetch reads the document again.
 */
export function lazyDocument({ text: _, places: __, ...head }: Document, fetch: () => Document): Document {
  const lazy = (key: 'text' | 'places' | 'given' | 'blocks'): PropertyDescriptor => ({
    enumerable: true,
    configurable: true,
    get: () => fetch()[key],
  });
  return Object.defineProperties(head as Document, {
    text: lazy('text'),
    places: lazy('places'),
    ...(head.given && { given: lazy('given') }),
    ...(head.blocks && { blocks: lazy('blocks') }),
  });
}

/** The document with other fields. */
export const changed = (document: Document, fields: Partial<Document>): Document =>
  Object.defineProperties({} as Document, {
    ...Object.getOwnPropertyDescriptors(document),
    ...Object.getOwnPropertyDescriptors(fields),
  });
