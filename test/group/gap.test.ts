import { expect, test } from 'vitest';
import { covered, longestGap } from '../../src/group/gap.js';

test.each([
  ['nothing shared leaves all of it bare', [], 1],
  ['a quotation at the end leaves the rest bare', [0.9, 0.95], 0.9],
  ['anchors all over leave little bare', [0, 0.2, 0.4, 0.6, 0.8, 0.99], 0.15],
] as const)('%s', (_, places, expected) => {
  const cover = places.reduce<number>((before, place) => covered(before, place, 20, 12), 0);
  expect(longestGap(cover)).toBeCloseTo(expected);
});

test('what is usual covers nothing', () => {
  const cover = [0.1, 0.5, 0.9].reduce((before, place) => covered(before, place, 1, 12), 0);
  expect(longestGap(cover)).toBe(1);
});
