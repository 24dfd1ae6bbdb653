import { byLocale, locale, type Word } from '../locale/index.js';
import type { Article, Span } from '../model/index.js';
import { type Forms, formsOf, type Token, tokenize } from '../text/tokens.js';
import { CUE_CLASSES, type CueClass, type Cues, cueReader, NOTHING } from './cue-words.js';
import { NOWHERE, type PlaceWord, placeReader } from './names/place-words.js';

/** A word with what it may say besides quantities. */
export interface SaidWord extends Word {
  readonly cues: Cues;
  readonly place: PlaceWord;
}

/** The tokens of a sentence, and at which of them what may stand: in most sentences at hardly any. */
export interface Sentence extends Span {
  readonly tokens: readonly Token<SaidWord>[];
  readonly promising: { readonly [C in CueClass]: readonly number[] };
  /** Where a place may be named. */
  readonly placing: readonly number[];
}

/** A sentence is asked for one class of words after the other: those asked for of late are kept. */
export function sentenceOf(article: Article, { start, end }: Span): Sentence {
  const kept = KEPT.get(article) ?? new Map<number, Sentence>();
  const before = kept.get(start);
  if (before?.end === end) return before;
  const sentence = read(article, start, end);
  if (kept.size >= MOST) kept.clear();
  KEPT.set(article, kept.set(start, sentence));
  return sentence;
}

const KEPT = new WeakMap<Article, Map<number, Sentence>>();
/** As many as are compared at once. */
const MOST = 32;

function read({ document }: Article, start: number, end: number): Sentence {
  const tokens = tokenize(document.text, start, end, wordsOf(locale(document.language)));
  const promising: Record<CueClass, number[]> = { direction: [], negation: [], scope: [], modality: [], weekday: [] };
  const placing: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { cues, place } = (tokens[at] as Token<SaidWord>).word;
    if (place !== NOWHERE) placing.push(at);
    if (cues === NOTHING) continue;
    for (const cueClass of CUE_CLASSES) if (cues[cueClass]) promising[cueClass].push(at);
  }
  return { start, end, tokens, promising, placing };
}

const wordsOf = byLocale((language): Forms<SaidWord> => {
  const cuesOf = cueReader(language.lexicon);
  const placeOf = placeReader(language);
  return formsOf((folded, kind, raw) => {
    const word = language.lexicon.word(folded);
    const { beginning, bit } = word;
    return { folded, beginning, bit, cues: cuesOf(word, kind), place: placeOf(word, kind, raw) };
  });
});
