import { SEGMENT_FORMATS } from '../../index.js';
import type { AddCommand } from '../command.js';
import { addListing } from '../listing.js';

/** `tertium split`: the segments of the documents. */
export const addSplit: AddCommand = addListing('split', 'sentences and headings of documents', SEGMENT_FORMATS, {
  facts: false,
});
