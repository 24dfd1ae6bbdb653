import type { Rule } from '../merge.js';
import { isPlainStop } from './words.js';

/**
 * In a text that ends its sentences with the stop of its own script, `।` or `։` or `。`, a full stop ends none: it
 * stands after abbreviations, as in `डॉ. शर्मा`.
 */
export const ownStop: Rule = (cut, { text, ownStops }) => ownStops && isPlainStop(text, cut);
