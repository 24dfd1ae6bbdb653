import type { Lexicon, Ties } from './lexicon.js';
import type { Side, Wording } from './terms.js';

/** Consecutive segments `[from, to)`. */
export type Part = readonly [number, number];

/** How much the words of two stretches speak for each other, wherever they stand: the logarithm of a ratio of likelihoods. */
export type Kinship = (source: Part, target: Part) => number;

export function kinshipOf(a: Side, b: Side, lexicon: Lexicon): Kinship {
  const toTarget = heard(a, b, lexicon.forward);
  const toSource = heard(b, a, lexicon.backward);
  return (source, target) => (toTarget(source, target) + toSource(target, source)) / 2;
}

function heard(given: Side, told: Side, ties: Ties): Kinship {
  const lifts = new Float64Array(told.vocabulary.length);
  return (here, there) => {
    const touched: number[] = [];
    const sources = termsOf(given, here);
    for (const term of sources) {
      for (let tie = ties.starts[term] ?? 0; tie < (ties.starts[term + 1] ?? 0); tie++) {
        const other = ties.terms[tie] ?? 0;
        lifts[other] = (lifts[other] ?? 0) + (ties.lift[tie] ?? 0);
        touched.push(other);
      }
    }
    let sum = 0;
    for (const term of termsOf(told, there)) {
      const trust = ties.trust[term] ?? 0;
      sum += Math.log(1 - trust + (trust * (lifts[term] ?? 0)) / Math.max(1, sources.length));
    }
    for (const term of touched) lifts[term] = 0;
    return sum;
  };
}

/** The distinct terms of a stretch of segments. */
export function termsOf(side: Wording, [from, to]: Part): readonly number[] | Int32Array {
  const terms = side.terms.subarray(side.starts[from] ?? 0, side.starts[to] ?? 0);
  return to - from === 1 ? terms : [...new Set(terms)];
}
