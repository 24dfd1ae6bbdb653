import { countVoices } from './voices.js';

/** What the votes of the documents come to: who stands alone, if anyone does. */
export interface Vote {
  readonly suspect: number | null;
  /** Documents whose places a finding shows. */
  readonly shown: readonly number[];
}

/**
 * Each class holds the documents that agree with each other; a document that says nothing is in none.
 * - With a source, it is not voted on: one vote for each document that departs from it, however many agree.
 * - Without, the only document that disagrees with at least two voices that agree is the suspect.
 * - Two against two, one against one, or three ways: no suspect.
 */
export function vote(
  classes: readonly (readonly number[])[],
  source: number | undefined,
  voices: readonly string[] = [],
): Vote[] {
  const everyone = classes.flat().sort((a, b) => a - b);
  const home = classes.find((members) => source !== undefined && members.includes(source));
  if (home && source !== undefined) {
    return everyone
      .filter((document) => !home.includes(document))
      .map((document) => ({ suspect: document, shown: [source, document].sort((a, b) => a - b) }));
  }
  const largest = classes.reduce((best, members) => (members.length > best.length ? members : best), []);
  const against = everyone.filter((document) => !largest.includes(document));
  const suspect = countVoices(largest, voices) >= 2 && against.length === 1 ? (against[0] ?? null) : null;
  return [{ suspect, shown: everyone }];
}
