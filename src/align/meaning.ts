import type { Gain } from './cost.js';
import { LONGEST } from './moves.js';
import { product, type Windows } from './windows.js';

/**
 * What vectors say: how much likelier two stretches are as counterparts than as strangers. The distance of their vectors
 * is seen as a share of what each of the two has from the other document at large, so that neither a model that sets all
 * texts close together nor a sentence that is close to every other one misleads (Thompson and Koehn, Vecalign, 2019).
 * Where a vector is unknown, nothing is said.
 */
export function meaningOf(a: Windows, b: Windows): Gain {
  const usualHere = distancesTo(a, b.centre);
  const usualThere = distancesTo(b, a.centre);
  return (i, j, source, target) => {
    const here = (i - 1) * LONGEST + source - 1;
    const there = (j - 1) * LONGEST + target - 1;
    const [first, second] = [a.vectors[here], b.vectors[there]];
    const usual = ((usualHere[here] ?? 0) + (usualThere[there] ?? 0)) / 2;
    if (!first || !second || usual < LEAST) return 0;
    const distance = 1 - product(first, second) * (a.scales[here] ?? 0) * (b.scales[there] ?? 0);
    // Both ways of hearing one from the other have their say, as with words: a run of segments counts as that many.
    return (Math.max(LOWEST, SHARPNESS * (MIDDLE - distance / usual)) * (source + target)) / 2;
  };
}

/** Strangers are about as far apart as usual, counterparts half as far; here it is as likely the one as the other. */
const MIDDLE = 0.8;
/** Nats for each usual distance. */
const SHARPNESS = 12;
/** A vector may be wrong: that two texts are far apart is worth no more than this. */
const LOWEST = -3;
/** Where all texts are this close together, distances say nothing. */
const LEAST = 1e-6;

/** How far each window is from the other document, on the mean. */
function distancesTo({ vectors, scales }: Windows, centre: Float64Array): Float64Array {
  return Float64Array.from(vectors, (vector, at) => (vector ? 1 - product(vector, centre) * (scales[at] ?? 0) : 0));
}
