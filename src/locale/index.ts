export { CLASSES, type LexiconClass } from './classes.js';
export { cldrVersion } from './cldr.js';
export { letterNumber } from './letter-numbers.js';
export { type Entry, type Lexicon, type Match, mayBegin, type Part, type Word } from './lexicon.js';
export { locale } from './load.js';
export type { Clitics, DateShapes, Locale, NumberSymbols } from './locale.js';
export { knownTag, languages } from './tags.js';
export { type WritingSystem, writingSystems } from './trigrams.js';
export { type UnitConversion, unit } from './units.js';
