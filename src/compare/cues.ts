import { type Entry, type Lexicon, type LexiconClass, locale, mayBegin, type Word } from '../locale/index.js';
import type { Article, Bead, Segment, Span } from '../model/index.js';
import { type Forms, formsOf, type Token, tokenize } from '../text/tokens.js';
import { baseOf, textOf } from './untranslated.js';

/** A word of a closed class, such as a "not", with what it says. */
export interface Cue extends Span {
  readonly value: string;
}

/** Classes of small words that stand around the figures. */
export type CueClass = Extract<LexiconClass, 'direction' | 'negation' | 'scope' | 'modality' | 'weekday'>;

/**
 * The words of a class in a stretch of text, in order. At each place the longest phrase holds, so that "not only" is no
 * "not". Undefined where the language has no data for the class.
 */
export function cuesIn(article: Article, span: Span, cueClass: CueClass): readonly Cue[] | undefined {
  const { lexicon } = locale(article.document.language);
  if (!lexicon.has(cueClass)) return undefined;
  const { tokens, promising } = sentenceOf(article, span, lexicon);
  const cues: Cue[] = [];
  let from = 0;
  for (const at of promising[cueClass]) {
    if (at < from) continue;
    const said = tokens[at]?.word.cues[cueClass];
    const whole = said?.begins ? wholePhrase(article.document.text, lexicon, cueClass, tokens, at) : undefined;
    from = whole ? whole.to : at + 1;
    const [first, last] = [tokens[at], tokens[from - 1]];
    for (const value of whole?.values ?? said?.parts ?? []) {
      if (first && last) cues.push({ value, start: first.start, end: last.end });
    }
  }
  return cues;
}

/** A word with what it may say in each class: as the beginning of a phrase, or by one of its parts. */
interface CueWord extends Word {
  readonly cues: { readonly [C in CueClass]?: { readonly begins: boolean; readonly parts: readonly string[] } };
}

/** What most words say. */
const NOTHING: CueWord['cues'] = {};

const CUE_CLASSES: readonly CueClass[] = ['direction', 'negation', 'scope', 'modality', 'weekday'];

/** The tokens of a sentence, and by class at which of them a cue may stand: in most sentences at hardly any. */
interface Sentence extends Span {
  readonly tokens: readonly Token<CueWord>[];
  readonly promising: { readonly [C in CueClass]: readonly number[] };
}

/** A sentence is asked for the words of one class after the other: it is kept until the next one is asked for. */
function sentenceOf(article: Article, { start, end }: Span, lexicon: Lexicon): Sentence {
  let last = LAST.get(article);
  if (last?.start !== start || last.end !== end) {
    const tokens = tokenize(article.document.text, start, end, cueWordsOf(lexicon));
    const promising: Record<CueClass, number[]> = { direction: [], negation: [], scope: [], modality: [], weekday: [] };
    for (const [at, { word }] of tokens.entries()) {
      if (word.cues === NOTHING) continue;
      for (const cueClass of CUE_CLASSES) if (word.cues[cueClass]) promising[cueClass].push(at);
    }
    last = { start, end, tokens, promising };
    LAST.set(article, last);
  }
  return last;
}

const LAST = new WeakMap<Article, Sentence>();

function cueWordsOf(lexicon: Lexicon): Forms<CueWord> {
  let words = WORDS.get(lexicon);
  if (!words) {
    const affixesOf = CUE_CLASSES.map((cueClass) => [cueClass, readAffixes(lexicon, cueClass)] as const);
    words = formsOf((folded, kind) => {
      const word = lexicon.word(folded);
      const cues = affixesOf.flatMap(([cueClass, affixes]) => {
        const begins = mayBegin(word, cueClass);
        const part = kind === 'letters' ? affixes.find(({ touches }) => touches(folded)) : undefined;
        return begins || part ? [[cueClass, { begins, parts: part ? [part.value] : [] }]] : [];
      });
      return { ...word, cues: cues.length > 0 ? Object.fromEntries(cues) : NOTHING };
    });
    WORDS.set(lexicon, words);
  }
  return words;
}

const WORDS = new WeakMap<Lexicon, Forms<CueWord>>();

/** Whether anything is known of the language's words of the class. */
export const knowsCues = ({ document }: Article, cueClass: CueClass): boolean =>
  locale(document.language).lexicon.has(cueClass);

/** Whether the language has words that say the value at all. */
export const knowsCue = ({ document }: Article, cueClass: CueClass, value: string): boolean => {
  const { lexicon } = locale(document.language);
  return ['', '-stem', '-ending', '-inside'].some((part) => lexicon.has(cueClass, value + part));
};

/**
 * What people say is told freely, and a question may be asked with or without a "not": "Isn't it late?" Sentences with
 * quotation marks or question marks are passed over.
 */
const FREE = /[?？؟⸮;"“”„«»「」『』]|(?:^|\s)['‘]|''/u;
/** In a long sentence there are many ways to say a thing; this is told in UTF-16 units of the denser scripts. */
const LONG = 220;

/** Nothing can be told of the small words of a sentence that is quoted, asked or long. */
export function isToldFreely({ document }: Article, { start, end }: Span, long: number = LONG): boolean {
  return end - start > long || FREE.test(document.text.slice(start, end));
}

/**
 * The only segment of each document in a bead of one segment a document; undefined for every other bead. One that was left
 * as it is in another language has no words of its own.
 */
export function singleSegments(articles: readonly Article[], bead: Bead): (Segment | undefined)[] | undefined {
  if (bead.sides.some((segments) => segments.length > 1)) return undefined;
  const segments = bead.sides.map((side, index) => articles[index]?.segments[side[0] ?? -1]);
  if (segments.some((segment) => segment?.boilerplate)) return undefined;
  return segments.map((segment, side) => (isUntranslated(articles, segments, side) ? undefined : segment));
}

/** Whether a document of another language has the very same text. Asked of each class of words, so that lengths go first. */
function isUntranslated(
  articles: readonly Article[],
  segments: readonly (Segment | undefined)[],
  side: number,
): boolean {
  const [article, segment] = [articles[side], segments[side]];
  if (!article || !segment) return false;
  return segments.some((other, at) => {
    const another = articles[at];
    if (!other || !another || other.end - other.start !== segment.end - segment.start) return false;
    return baseOf(another) !== baseOf(article) && textOf(another, other) === textOf(article, segment);
  });
}

function wholePhrase(
  text: string,
  lexicon: Lexicon,
  cueClass: CueClass,
  tokens: readonly Token<Word>[],
  at: number,
): { readonly values: readonly string[]; readonly to: number } | undefined {
  for (const match of lexicon.match(tokens, at)) {
    const entries = match.entries.filter(
      (candidate) =>
        candidate.class === cueClass && !PART.test(candidate.value) && !isName(text, tokens, at, candidate),
    );
    if (entries.length > 0) return { values: entries.map(({ value }) => value), to: match.to };
  }
  return undefined;
}

/** "Theresa May" and "in May" have a capital within the sentence that the data does not have. */
function isName(text: string, tokens: readonly Token[], at: number, { written }: Entry): boolean {
  const [token, first] = [tokens[at], tokens[0]];
  if (!token || token === first || written === undefined || /^\p{Lu}/u.test(written)) return false;
  return /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

interface Affix {
  readonly value: string;
  /** Whether a folded word has the part. */
  touches(folded: string): boolean;
}

/** Which part of a word a phrase of the data is. */
const PART = /-(stem|ending|inside)$/;
/** A stem of one or two letters begins many a word by chance; the rest has to be a word of its own. */
const SHORT_STEM = 2;
const SHORTEST_REST = 4;

/** The phrases of a class that are parts of words, longest first. */
function readAffixes(lexicon: Lexicon, cueClass: CueClass): readonly Affix[] {
  return [...lexicon.words(cueClass).keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .flatMap((word) =>
      lexicon.get(word).flatMap((entry): Affix[] => {
        const part = PART.exec(entry.value)?.[1];
        if (entry.class !== cueClass || part === undefined) return [];
        const rest = part === 'stem' && word.length <= SHORT_STEM ? SHORTEST_REST : 0;
        const holds = (text: string): boolean =>
          part === 'stem' ? text.startsWith(word) : part === 'ending' ? text.endsWith(word) : text.includes(word);
        return [
          {
            value: entry.value.replace(PART, ''),
            touches: (folded) => folded.length >= word.length + rest && holds(folded),
          },
        ];
      }),
    );
}
