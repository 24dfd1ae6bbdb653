import { conceptsOf } from '../locale/concepts.js';
import { WRITTEN_TOGETHER } from '../text/scripts.js';
import type { Wording } from './terms.js';

/** Terms of two documents that may stand for each other; `weight` is less where it takes several to make the word. */
export interface LikelyTie {
  readonly source: number;
  readonly target: number;
  readonly weight: number;
}

/**
 * Ties by what is pictured: words that stand for the same signs in two languages mostly mean the same. "dog" and "Hund"
 * share six of the signs of either; "animal" is the word for many more, and is tied to neither of its kinds.
 */
export function conceptTies(a: Wording, b: Wording, stem: number): LikelyTie[] {
  const here = namesIn(a, stem);
  const there = byConcept(namesIn(b, stem));
  const ties: LikelyTie[] = [];
  for (const { terms, concepts } of here) {
    const shared = new Map<Name, number>();
    for (const concept of concepts)
      for (const name of there.get(concept) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    for (const [name, count] of shared) {
      if ((2 * count) / (concepts.length + name.concepts.length) < LEAST) continue;
      const weight = 1 / Math.max(terms.length, name.terms.length);
      for (const source of terms) for (const target of name.terms) ties.push({ source, target, weight });
    }
  }
  return ties;
}

/** Two words that share less of their signs mean different things. */
const LEAST = 0.4;

/** A word for some concepts, as the terms of a document. */
interface Name {
  readonly terms: readonly number[];
  readonly concepts: readonly number[];
}

/** The words for concepts that a document holds. */
function namesIn({ language, vocabulary }: Wording, stem: number): Name[] {
  const ids = new Map<string, number>();
  vocabulary.forEach(({ kind, label }, id) => {
    if (kind === 'word') ids.set(label, id);
  });
  const names: Name[] = [];
  for (const [word, concepts] of conceptsOf(language)) {
    const terms = (WRITTEN_TOGETHER.test(word) ? pairsOf(word) : [word.slice(0, stem)]).map((label) => ids.get(label));
    const held = terms.filter((term) => term !== undefined);
    if (held.length > 0 && held.length === terms.length) names.push({ terms: held, concepts });
  }
  return names;
}

/** Neighbouring characters, which are the words of a script without spaces. */
function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, at) => (characters[at] ?? '') + character);
}

function byConcept(names: readonly Name[]): Map<number, Name[]> {
  const found = new Map<number, Name[]>();
  for (const name of names) {
    for (const concept of name.concepts) {
      const held = found.get(concept);
      if (held) held.push(name);
      else found.set(concept, [name]);
    }
  }
  return found;
}
