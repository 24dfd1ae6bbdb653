import { expect, test } from 'vitest';
import { shape } from '../../src/group/shape.js';

test.each([
  ['breaks at the same places speak for a translation', [0.1, 0.4, 0.8], [0.105, 0.395, 0.805], 3],
  ['a lost break costs little', [0.1, 0.4, 0.8], [0.1, 0.8], 1],
] as const)('%s', (_, a, b, least) => {
  expect(shape(a, b)).toBeGreaterThan(least);
});

test.each([
  ['breaks elsewhere speak against one', [0.1, 0.4, 0.8], [0.25, 0.6, 0.9], 0],
  ['no breaks say nothing', [], [0.2, 0.3], 1e-9],
] as const)('%s', (_, a, b, most) => {
  expect(shape(a, b)).toBeLessThan(most);
});

test('it does not matter which comes first', () => {
  expect(shape([0.2, 0.5], [0.21, 0.7])).toBeCloseTo(shape([0.21, 0.7], [0.2, 0.5]));
});
