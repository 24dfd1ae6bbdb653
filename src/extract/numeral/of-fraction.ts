import { type Ground, phrasesAt, phrasesBefore, skipSpace, skipSpaceBack } from '../scan.js';

/** 千万分之六, "one out of a million": the number is a denominator, or counts its parts. */
export function isOfFraction(ground: Ground, from: number, to: number): boolean {
  const after = phrasesAt(ground, skipSpace(ground, to), 'joiner');
  const before = phrasesBefore(ground, skipSpaceBack(ground, from), 'joiner');
  return [...after, ...before].some(({ value }) => value === 'parts' || value === 'out-of');
}
