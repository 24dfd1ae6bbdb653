import type { Comparing } from '../story.js';
import type { Named } from './named.js';
import { translatedNames } from './translated.js';
import type { Known } from './weigh.js';
import type { Words } from './words.js';

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
  if (!text) return undefined;
  const shared = new Map<string, Set<string>>();
  const alone = new Map<string, number[]>();
  const told = new Set<string>();
  for (const [position, names] of named.entries()) {
    const sentence = sentenceOf(position);
    for (const { words, heard } of names?.[side] ?? []) {
      for (const word of words) {
        const { lower } = word;
        const isHeard = heard.includes(word);
        if (isHeard) shared.set(lower, (shared.get(lower) ?? new Set()).add(sentence));
        else if (!told.has(`${lower}\n${sentence}`)) alone.set(lower, [...(alone.get(lower) ?? []), position]);
        if (!isHeard) told.add(`${lower}\n${sentence}`);
      }
    }
  }
  const translated = translatedNames(ladder, texts, alone, side);
  return {
    text,
    shared: (lower) => shared.get(lower)?.size ?? 0,
    isTranslated: (position, lower) => translated.has(`${position} ${lower}`),
  };

  function sentenceOf(position: number): string {
    const article = articles[side];
    const segments = (ladder[position]?.sides[side] ?? []).map((at) => article?.segments[at]);
    return segments.map((segment) => segment && article?.document.text.slice(segment.start, segment.end)).join('\n');
  }
}
