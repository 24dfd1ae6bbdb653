import type { Format } from './format.js';

/** Plain text: the file is the document. */
export const plain: Format = {
  name: 'text',
  extensions: ['txt', 'text'],
  read: ({ path, text }) => ({ documents: [{ id: path, text, places: [{ offset: 0, source: 0 }] }], problems: [] }),
};
