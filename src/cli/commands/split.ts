import { SEGMENT_FORMATS } from '../../index.js';
import type { AddCommand } from '../command.js';
import { addListing } from '../listing.js';

/** `tertium split`: the segments of the documents. */
export const addSplit: AddCommand = addListing(SEGMENT_FORMATS, { facts: false });
