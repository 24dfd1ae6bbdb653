/** How much a word is built like the words of a text, 0 to 1. */
export type Spelling = (word: string) => number;

/**
 * The share of a word's trigrams, ends included, that the given words have too; one met once counts half. A word made
 * like the others, such as "Representatives" in an English text, is one that a translator translates; "Rohtak" is one
 * to carry over. Character n-grams as in W. B. Cavnar and J. M. Trenkle, "N-gram-based text categorization" (1994).
 */
export function spellingOf(words: () => Iterable<string>): Spelling {
  // Few texts have a word that is asked for.
  let counts: ReadonlyMap<string, number> | undefined;
  return (word) => {
    counts ??= countsOf(words());
    let known = 0;
    const grams = gramsOf(word);
    for (const gram of grams) known += Math.min(1, (counts.get(gram) ?? 0) / 2);
    return known / Math.max(1, grams.length);
  };
}

function countsOf(words: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const gram of gramsOf(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

const SIZE = 3;

function gramsOf(word: string): string[] {
  const bounded = `^${word}$`;
  const grams: string[] = [];
  for (let at = 0; at + SIZE <= bounded.length; at++) grams.push(bounded.slice(at, at + SIZE));
  return grams;
}
