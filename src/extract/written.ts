import type { Entry, LexiconClass } from '../locale/index.js';

/** Signs with capitals must stand as the data writes them: `KM` is a currency and `km` a unit, `º` is no `o`, and `2A` no `2a`. */
export function isWrittenSo({ class: lexiconClass, written }: Entry): boolean {
  if (written === undefined || !EXACT.has(lexiconClass)) return false;
  return !SMALL.test(written) || (written.length === 1 && lexiconClass === 'ordinal-after');
}

/** In a script without case no sign is told from a word by its capitals: টনের is of tonnes as টন is tonnes. */
export const isCaseless = ({ written }: Entry): boolean => written !== undefined && CASELESS.test(written);

export const EXACT: ReadonlySet<LexiconClass> = new Set<LexiconClass>(['currency', 'unit', 'ordinal-after']);
const SMALL = /^\p{Ll}+\.?$/u;
const CASELESS = /^(?:(?![ªº])[\p{Lo}\p{M}"״])+\.?$/u;
