import type { TextFormat } from './format.js';

/** Plain text: the file is the document. */
export const plain: TextFormat = {
  name: 'text',
  extensions: ['txt', 'text'],
  read: ({ path, text }) => ({ documents: [{ id: path, text, places: [{ offset: 0, source: 0 }] }], problems: [] }),
};
