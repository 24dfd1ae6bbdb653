export { CLASSES, type LexiconClass } from './classes.js';
export type { Entry, Lexicon, Match } from './lexicon.js';
export { knownTag, locale } from './load.js';
export type { Clitics, DateShapes, Locale, NumberSymbols } from './locale.js';
