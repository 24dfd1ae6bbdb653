import { tokenize } from '../text/tokens.js';
import { conceptTies, type LikelyTie } from './concepts.js';
import type { Tie } from './lexicon.js';
import type { AlignOptions } from './options.js';
import type { Wording } from './terms.js';
import { wordsOf } from './words.js';

/** A word or phrase of one language, and one of another that stands for it. */
export interface WordPair {
  readonly source: string;
  readonly target: string;
  /** 0 to 1: in how many of their places the two stand for each other; where nobody has counted, the texts decide. */
  readonly share?: number;
}

/** Words of two languages that stand for each other: a dictionary, or what was learned from other texts. */
export interface Dictionary {
  /** BCP 47 tags. */
  readonly source: string;
  readonly target: string;
  readonly pairs: readonly WordPair[];
}

/** The ties between terms of two documents that dictionaries of their languages know, and those of everyday concepts. */
export function dictionaryTies(a: Wording, b: Wording, options: AlignOptions): Tie[] {
  const here = termsByWord(a);
  const there = termsByWord(b);
  const ties: Tie[] = [];
  const open: LikelyTie[] = conceptTies(a, b, options.stem);
  for (const { source, target, share } of pairsBetween(a.language, b.language, options.dictionaries)) {
    const sources = termsIn(source, here, options.stem);
    const targets = termsIn(target, there, options.stem);
    const weight = 1 / Math.max(sources.length, targets.length);
    for (const from of sources) {
      for (const to of targets) {
        if (share === undefined) open.push({ source: from, target: to, weight });
        else {
          const least = Math.min(a.frequency[from] ?? 0, b.frequency[to] ?? 0);
          ties.push({ source: from, target: to, count: share * weight * least });
        }
      }
    }
  }
  // Of several translations all those that are in the text share what a word explains.
  const rivals = new Float64Array(b.vocabulary.length);
  const choices = new Float64Array(a.vocabulary.length);
  for (const { source, target } of open) {
    rivals[target] = (rivals[target] ?? 0) + (a.frequency[source] ?? 0);
    choices[source] = (choices[source] ?? 0) + (b.frequency[target] ?? 0);
  }
  for (const { source, target, weight } of open) {
    const both = (a.frequency[source] ?? 0) * (b.frequency[target] ?? 0);
    const count = (options.trust.dictionary * weight * both) / Math.max(rivals[target] ?? 1, choices[source] ?? 1);
    ties.push({ source, target, count });
  }
  return ties;
}

function* pairsBetween(here: string, there: string, dictionaries: readonly Dictionary[]): Generator<WordPair> {
  for (const { source, target, pairs } of dictionaries) {
    if (source === here && target === there) yield* pairs;
    if (source === there && target === here) {
      for (const pair of pairs) yield { ...pair, source: pair.target, target: pair.source };
    }
  }
}

function termsByWord(side: Wording): Map<string, number> {
  const found = new Map<string, number>();
  side.vocabulary.forEach(({ kind, label }, id) => {
    if (kind === 'word') found.set(label, id);
  });
  return found;
}

/** The terms of a word or phrase, none where one is not in the document. */
function termsIn(phrase: string, terms: ReadonlyMap<string, number>, stem: number): number[] {
  const found: number[] = [];
  for (const { text } of wordsOf(phrase, tokenize(phrase, 0, phrase.length))) {
    const term = terms.get(text.slice(0, stem));
    if (term === undefined) return [];
    found.push(term);
  }
  return [...new Set(found)];
}
