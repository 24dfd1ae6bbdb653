import { type Entry, type Lexicon, locale, type Word } from '../locale/index.js';
import type { Article, Bead, Document, Segment, Span } from '../model/index.js';
import { casingOf } from '../text/casing.js';
import type { Token } from '../text/tokens.js';
import { type CueClass, isPart } from './cue-words.js';
import { sentenceOf } from './sentence.js';
import { baseOf, textOf } from './untranslated.js';

/** A word of a closed class, such as a "not", with what it says. */
export interface Cue extends Span {
  readonly value: string;
}

/**
 * The words of a class in a stretch of text, in order. At each place the longest phrase holds, so that "not only" is no
 * "not". Undefined where the language has no data for the class.
 */
export function cuesIn(article: Article, span: Span, cueClass: CueClass): readonly Cue[] | undefined {
  const { lexicon } = locale(article.document.language);
  if (!lexicon.has(cueClass)) return undefined;
  const { tokens, promising } = sentenceOf(article, span);
  const cues: Cue[] = [];
  let from = 0;
  for (const at of promising[cueClass]) {
    if (at < from) continue;
    const said = tokens[at]?.word.cues[cueClass];
    const whole = said?.begins ? wholePhrase(article.document.text, lexicon, cueClass, tokens, at) : undefined;
    from = whole ? whole.to : at + 1;
    const [first, last] = [tokens[at], tokens[from - 1]];
    const parts = said && !whole && !isOfName(article.document, tokens, at) ? said.parts : [];
    for (const value of whole?.values ?? parts) {
      if (first && last) cues.push({ value, start: first.start, end: last.end });
    }
  }
  return cues;
}

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
const ASKED = /[?？؟⸮;]|(?:^|\s)['‘]|''/u;
const QUOTATION_MARK = /["“”„«»「」『』]/gu;
/** In a long sentence there are many ways to say a thing; this is told in UTF-16 units of the denser scripts. */
const LONG = 220;

/** Nothing can be told of the small words of a sentence that is quoted, asked or long. */
export function isToldFreely({ document }: Article, { start, end }: Span, long: number = LONG): boolean {
  const text = document.text.slice(start, end);
  return text.length > long || ASKED.test(text) || text.search(QUOTATION_MARK) >= 0;
}

/**
 * From the first quotation mark of a sentence to the last one: an empty span at its end where nothing is quoted,
 * undefined where the sentence is asked or a quotation goes on beyond it.
 */
export function quotationIn({ document }: Article, { start, end }: Span): Span | undefined {
  const text = document.text.slice(start, end);
  const marks = [...text.matchAll(QUOTATION_MARK)].map(({ index }) => start + index);
  if (ASKED.test(text) || marks.length % 2 > 0) return undefined;
  return { start: marks[0] ?? end, end: marks.at(-1) ?? end };
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
      (candidate) => candidate.class === cueClass && !isPart(candidate) && !isName(text, tokens, at, candidate),
    );
    if (entries.length > 0) return { values: entries.map(({ value }) => value), to: match.to };
  }
  return undefined;
}

/** "Theresa May" and "in May" have a capital within the sentence that the data does not have. */
const isName = (text: string, tokens: readonly Token[], at: number, { written }: Entry): boolean =>
  written !== undefined && !/^\p{Lu}/u.test(written) && isCapitalInside(text, tokens, at);

/**
 * "United", "Netanjahu": where common nouns are written small, the un- and ne- of a word with a capital deny nothing. What
 * stands behind a colon or a dash may begin anew.
 */
function isOfName(document: Document, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.kind === 'space' ? tokens[at - 2] : tokens[at - 1];
  return before?.kind === 'letters' && isCapitalInside(document.text, tokens, at) && !casingOf(document).nouns;
}

function isCapitalInside(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token !== tokens[0] && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}
