import { type Entry, type Lexicon, type LexiconClass, locale, type Word } from '../locale/index.js';
import type { Article, Bead, Segment, Span } from '../model/index.js';
import type { Token } from '../text/tokens.js';

/** A word of a closed class, such as a "not", with what it says. */
export interface Cue extends Span {
  readonly value: string;
}

/** Classes of small words that stand around the figures. */
export type CueClass = Extract<LexiconClass, 'direction' | 'negation' | 'scope' | 'modality'>;

/**
 * The words of a class in a stretch of text, in order. At each place the longest phrase holds, so that "not only" is no
 * "not". Undefined where the language has no data for the class.
 */
export function cuesIn(article: Article, span: Span, cueClass: CueClass): readonly Cue[] | undefined {
  const { lexicon } = locale(article.document.language);
  const affixes = affixesOf(lexicon, cueClass);
  if (!affixes) return undefined;
  const tokens = lexicon.tokenize(article.document.text, span.start, span.end);
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; ) {
    const whole = wholePhrase(article.document.text, lexicon, cueClass, tokens, at);
    const part = whole ? undefined : affixes.find((affix) => affix.touches(tokens[at]))?.value;
    const to = whole?.to ?? at + 1;
    const [first, last] = [tokens[at], tokens[to - 1]];
    for (const value of whole?.values ?? (part === undefined ? [] : [part])) {
      if (first && last) cues.push({ value, start: first.start, end: last.end });
    }
    at = to;
  }
  return cues;
}

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

/** The only segment of each document in a bead of one segment a document; undefined for every other bead. */
export function singleSegments(articles: readonly Article[], bead: Bead): (Segment | undefined)[] | undefined {
  if (bead.sides.some((segments) => segments.length > 1)) return undefined;
  const segments = bead.sides.map((side, index) => articles[index]?.segments[side[0] ?? -1]);
  return segments.some((segment) => segment?.boilerplate) ? undefined : segments;
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
  touches(token: Token | undefined): boolean;
}

/** Which part of a word a phrase of the data is. */
const PART = /-(stem|ending|inside)$/;
/** A stem of one or two letters begins many a word by chance; the rest has to be a word of its own. */
const SHORT_STEM = 2;
const SHORTEST_REST = 4;

/** The phrases that are parts of words, longest first; undefined where the language has no phrase of the class at all. */
function affixesOf(lexicon: Lexicon, cueClass: CueClass): readonly Affix[] | undefined {
  let known = AFFIXES.get(lexicon);
  if (!known) {
    known = new Map();
    AFFIXES.set(lexicon, known);
  }
  if (!known.has(cueClass)) known.set(cueClass, readAffixes(lexicon, cueClass));
  return known.get(cueClass);
}

/** Lexicons never change, so that their affixes are gathered once. */
const AFFIXES = new WeakMap<Lexicon, Map<CueClass, readonly Affix[] | undefined>>();

function readAffixes(lexicon: Lexicon, cueClass: CueClass): readonly Affix[] | undefined {
  if (!lexicon.has(cueClass)) return undefined;
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
            touches: (token) =>
              token?.kind === 'letters' && token.folded.length >= word.length + rest && holds(token.folded),
          },
        ];
      }),
    );
}
