import type { Article, Span } from '../model/index.js';
import { LONGEST } from './moves.js';
import { cut } from './pieces.js';

/** The vector of a text, from any model that sets texts that mean the same near each other; undefined where none is known. */
export type Vectors = (text: string) => Float32Array | undefined;

/**
 * The vectors of every run of 1 to 4 consecutive pieces of a document. What two sentences say together is asked of the
 * model, for it is not the sum of what they say (Thompson and Koehn, Vecalign, 2019).
 */
export interface Windows {
  /** At `(end - 1) * LONGEST + size - 1`, the vector of the `size` pieces before `end`; undefined where there is none. */
  readonly vectors: readonly (Float32Array | undefined)[];
  /** One over the length of each vector. */
  readonly scales: Float64Array;
  /** Mean of all vectors, each made of length 1: its product with a vector is that one's mean cosine to all of them. */
  readonly centre: Float64Array;
}

/** Every text whose vector `align` would ask for, once each: those of the runs of 1 to 4 consecutive pieces. */
export function windowTexts(articles: readonly Article[]): string[] {
  const found = new Set<string>();
  for (const article of articles)
    for (const text of textsOf(article.document.text, cut(article).pieces)) found.add(text);
  found.delete('');
  return [...found];
}

export function windowsOf(text: string, pieces: readonly Span[], vectorOf: Vectors): Windows {
  const vectors = textsOf(text, pieces).map((window) => (window === '' ? undefined : vectorOf(window)));
  const scales = Float64Array.from(vectors, (vector) => (vector ? 1 / (Math.sqrt(product(vector, vector)) || 1) : 0));
  const dimensions = vectors.find((vector) => vector !== undefined)?.length ?? 0;
  const centre = new Float64Array(dimensions);
  const known = vectors.filter((vector) => vector !== undefined).length;
  vectors.forEach((vector, at) => {
    const share = (scales[at] ?? 0) / known;
    for (let k = 0; vector && k < dimensions; k++) centre[k] = (centre[k] ?? 0) + (vector[k] ?? 0) * share;
  });
  return { vectors, scales, centre };
}

export function product(a: Float32Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** As the document writes them, with single spaces; '' for a run that would begin before the document. */
function textsOf(text: string, pieces: readonly Span[]): string[] {
  return pieces.flatMap(({ end }, last) =>
    Array.from({ length: LONGEST }, (_, before) => {
      const first = pieces[last - before];
      return first ? shortened(text.slice(first.start, Math.min(end, first.start + LONGEST * MOST))) : '';
    }),
  );
}

/** Characters that are sent at most: models read no more than some hundreds of words, and some refuse what is longer. */
const MOST = 2000;

function shortened(text: string): string {
  // Half a letter, from a damaged file or from this cut, is no text that a server need take.
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MOST)
    .replace(/\p{Surrogate}/gu, '');
}
