import type { TextFormat } from './format.js';

/** Plain text: the file is the document. */
export const plain: TextFormat = {
  read: ({ path, text }) => ({ documents: [{ id: path, text, places: [{ offset: 0, source: 0 }] }], problems: [] }),
};
