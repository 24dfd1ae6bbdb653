import type { Side } from './terms.js';

/**
 * The document that has most in common with the others: the sum, over its distinct keys, of the other documents that
 * have the key too. The first of equals.
 */
export function hubOf(sides: readonly Side[]): number {
  const keys = sides.map(({ vocabulary }) => new Set(vocabulary.flatMap((term) => term.keys)));
  const holders = new Map<string, number>();
  for (const set of keys) for (const key of set) holders.set(key, (holders.get(key) ?? 0) + 1);
  let hub = 0;
  let most = -1;
  keys.forEach((set, document) => {
    let common = 0;
    for (const key of set) common += (holders.get(key) ?? 1) - 1;
    if (common > most) {
      most = common;
      hub = document;
    }
  });
  return hub;
}
