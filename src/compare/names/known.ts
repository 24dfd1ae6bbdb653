import type { Comparing } from '../story.js';
import { textOf } from '../untranslated.js';
import type { Named } from './named.js';
import { translatedNames } from './translated.js';
import type { Word, Words } from './words.js';

/** What is known of the names of one text, beyond the place where they stand. */
export interface Known {
  readonly text: Words;
  readonly language: string;
  /** In how many different sentences another document says the word; not in the bead at the position. */
  said(lower: string, position: number): number;
  /** In how many different sentences no other document says it; not in that of the bead. */
  unsaid(lower: string, position: number): number;
  /** Those of the words of a name that are no part of a date, stand nowhere without a capital and are not translated. */
  telling(words: readonly Word[], position: number): readonly Word[];
}

interface Elsewhere extends Pick<Known, 'said' | 'unsaid'> {
  isTranslated(lower: string, position: number): boolean;
}

/** A ladder of one bead shows nothing of its names elsewhere. */
const NOWHERE: Elsewhere = { said: () => 0, unsaid: () => 0, isTranslated: () => false };

/**
 * What a whole document and its versions show of its names, gathered over all beads. A sentence that stands again says
 * nothing new.
 */
export function knownOf(
  { articles, ladder }: Comparing,
  texts: readonly Words[],
  named: readonly (readonly (readonly Named[])[] | undefined)[],
  side: number,
): Known | undefined {
  const text = texts[side];
  const article = articles[side];
  if (!text || !article) return undefined;
  const { said, unsaid, isTranslated } = ladder.length > 1 ? seenElsewhere() : NOWHERE;
  return {
    text,
    language: article.document.language,
    said,
    unsaid,
    telling: (words, position) =>
      words.filter(({ lower, quantity }) => !quantity && !text.casing.isLower(lower) && !isTranslated(lower, position)),
  };

  function seenElsewhere(): Elsewhere {
    const sentences = ladder.map(({ sides }) => sentenceOf(sides[side] ?? []));
    const shared = new Map<string, Map<string, number[]>>();
    const alone = new Map<string, Map<string, number[]>>();
    for (const [position, names] of named.entries()) {
      const sentence = sentences[position] ?? '';
      for (const { words, heard } of names?.[side] ?? []) {
        for (const word of words) {
          const held = heard.includes(word) ? shared : alone;
          const places = held.get(word.lower) ?? new Map<string, number[]>();
          held.set(word.lower, places.set(sentence, [...(places.get(sentence) ?? []), position]));
        }
      }
    }
    const unheard = new Map(
      [...alone].map(([lower, places]) => [lower, [...places.values()].map(([first = 0]) => first)]),
    );
    const translated = translatedNames(ladder, texts, unheard, side);
    return {
      said: (lower, position) =>
        [...(shared.get(lower)?.values() ?? [])].filter((places) => places.some((place) => place !== position)).length,
      unsaid: (lower, position) => {
        const places = alone.get(lower);
        return places ? places.size - (places.has(sentences[position] ?? '') ? 1 : 0) : 0;
      },
      isTranslated: (lower, position) => translated.has(`${position} ${lower}`),
    };
  }

  function sentenceOf(segments: readonly number[]): string {
    const own = segments.map((at) => article?.segments[at]);
    return own.map((segment) => segment && article && textOf(article, segment)).join('\n');
  }
}
