import { expect, test } from 'vitest';
import type { Likeness } from '../../src/group/likeness.js';
import { quotations } from '../../src/group/quotations.js';

const FEATURES: Likeness['features'] = {
  figures: 0,
  figureShare: 0,
  conflict: 0,
  fewFigures: 0,
  names: 0,
  order: 0,
  shape: 0,
  cognates: 0,
  gap: 0,
};

/** What document 0 shares with another one: parts of itself, and a share of the other's figures. */
function tie(stretch: number, share = 0.5): Likeness {
  return {
    odds: 2,
    features: FEATURES,
    follows: 0,
    words: 0,
    stretchOfA: stretch,
    stretchOfB: 0xfffff,
    shareOfA: 0.2,
    shareOfB: share,
    matched: 50,
  };
}

/** Whether document 0 quotes document 1, given what it shares with both it and document 2. */
function quotes(first: Likeness, second: Likeness, areUnlike = true): boolean {
  const found = quotations(() => areUnlike);
  found.note(0, 1, first);
  found.note(0, 2, second);
  return found.has(0, 1, first);
}

test.each([
  ['two unlike stories in stretches of their own', tie(0b111), tie(0b111 << 10), true],
  ['and a name that stands beside the first', tie(0b11111), tie(0b10000 | (0b11111 << 6)), true],
])('a round-up quotes %s', (_, first, second, areUnlike) => {
  expect(quotes(first, second, areUnlike)).toBe(true);
});

test.each([
  ['what it shares with both stands in one stretch', tie(0b111), tie(0b110), true],
  ['a translation shares something all over', tie(0b1001001001001001), tie(0b10), true],
  ['two reports of one event are not unlike', tie(0b111), tie(0b111 << 10), false],
  ['a year and a name of the second prove nothing', tie(0b111), tie(0b111 << 10, 0.1), true],
  ['nothing telling is shared', tie(0), tie(0b111 << 10), true],
])('no quotation: %s', (_, first, second, areUnlike) => {
  expect(quotes(first, second, areUnlike)).toBe(false);
});
