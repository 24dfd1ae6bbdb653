import { expect, test } from 'vitest';
import { cover, coverage, longestGap } from '../../src/group/gap.js';

test.each([
  ['nothing shared leaves all of it bare', [], 1],
  ['a quotation at the end leaves the rest bare', [0.9, 0.95], 0.9],
  ['anchors all over leave little bare', [0, 0.2, 0.4, 0.6, 0.8, 0.99], 0.15],
] as const)('%s', (_, places, expected) => {
  const parts = coverage();
  for (const place of places) cover(parts, place, 20);
  expect(longestGap(parts)).toBeCloseTo(expected);
});

test('what is usual covers nothing', () => {
  const parts = coverage();
  for (const place of [0.1, 0.5, 0.9]) cover(parts, place, 1);
  expect(longestGap(parts)).toBe(1);
});
