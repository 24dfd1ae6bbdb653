import type { Term, Wording } from './terms.js';

/** The terms that the documents of one language have used so far: they are held once, however many documents have them. */
export interface Tongue {
  readonly language: string;
  readonly vocabulary: readonly Term[];
  hear(wording: Wording): Heard;
}

/** A document, its terms numbered as in the vocabulary of its language. */
export interface Heard {
  readonly tongue: Tongue;
  readonly starts: Int32Array;
  readonly terms: Int32Array;
}

export function tongue(language: string): Tongue {
  const vocabulary: Term[] = [];
  const ids = new Map<string, number>();
  const own: Tongue = {
    language,
    vocabulary,
    hear({ starts, terms, vocabulary: used }) {
      const numbers = used.map((term) => {
        const name = `${term.kind} ${term.label}`;
        const id = ids.get(name) ?? vocabulary.push(term) - 1;
        ids.set(name, id);
        return id;
      });
      return { tongue: own, starts, terms: terms.map((term) => numbers[term] ?? 0) };
    },
  };
  return own;
}

/** Documents of one language as one, with the terms that they use, and where each begins in it. */
export function joinWordings(heard: readonly Heard[]): { wording: Wording; begins: number[] } {
  const [first] = heard;
  const known = first?.tongue.vocabulary ?? [];
  const numbers = new Int32Array(known.length).fill(-1);
  const vocabulary: Term[] = [];
  const terms: number[] = [];
  const starts = [0];
  const begins: number[] = [];
  for (const document of heard) {
    begins.push(starts.length - 1);
    const before = terms.length;
    for (const id of document.terms) {
      const term = known[id];
      if (term && numbers[id] === -1) numbers[id] = vocabulary.push(term) - 1;
      terms.push(numbers[id] ?? 0);
    }
    for (const start of document.starts.subarray(1)) starts.push(before + start);
  }
  const frequency = new Float64Array(vocabulary.length);
  for (const term of terms) frequency[term] = (frequency[term] ?? 0) + 1;
  const language = first?.tongue.language ?? 'und';
  return {
    begins,
    wording: { language, starts: Int32Array.from(starts), terms: Int32Array.from(terms), vocabulary, frequency },
  };
}
