import { FACT_FORMATS } from '../../index.js';
import type { AddCommand } from '../command.js';
import { addListing } from '../listing.js';

/** `tertium facts`: every fact of the documents, as it is read. */
export const addFacts: AddCommand = addListing(FACT_FORMATS);
