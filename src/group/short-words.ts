import { KIND_NUMBERS } from './anchor-kind.js';
import type { Sketched } from './corpus.js';

/**
 * How much each short word counts in a text, or on the mean of some texts. Short words are of the language and not of
 * the matter: `der`, `und`, `na`. The dot product of two texts is their cosine, that of two means the mean cosine.
 */
export type Vector = ReadonlyMap<number, number>;

export function vectorOf({ sketches, at }: Sketched): Vector {
  const words = new Set<number>();
  for (let anchor = sketches.first[at] ?? 0; anchor < (sketches.first[at + 1] ?? 0); anchor++) {
    if (sketches.kinds[anchor] !== WORD || (sketches.lengths[anchor] ?? 0) > LONGEST) continue;
    words.add(sketches.keys[anchor] ?? 0);
  }
  return new Map([...words].map((word) => [word, 1 / Math.sqrt(words.size)]));
}

const WORD = KIND_NUMBERS.word;
/** UTF-16 length. */
const LONGEST = 4;

export function dot(one: Vector, other: Vector): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}

export function meanOf(vectors: readonly Vector[]): Vector {
  const mean = new Map<number, number>();
  for (const vector of vectors) {
    for (const [word, weight] of vector) mean.set(word, (mean.get(word) ?? 0) + weight / vectors.length);
  }
  return mean;
}
