export { CLASSES, type LexiconClass } from './classes.js';
export { cldrVersion } from './cldr.js';
export type { Entry, Lexicon, Match, Part, Word } from './lexicon.js';
export { locale } from './load.js';
export type { Clitics, DateShapes, Locale, NumberSymbols } from './locale.js';
export { leadsTo } from './phrase-tree.js';
export { knownTag, languages } from './tags.js';
export { type WritingSystem, writingSystems } from './trigrams.js';
export { type UnitConversion, unit } from './units.js';
