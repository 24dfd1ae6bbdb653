import { expect, test } from 'vitest';
import { spellingOf } from '../../src/text/spelling.js';

const WORDS = 'government governs presented representing relative native council counted cancel cancels culled'.split(
  ' ',
);

test.each([
  ['governments', 'rohtak'],
  ['representative', 'gdynia'],
  ['cancelled', 'xiongan'],
])('%s is built more like the words than %s', (ordinary, strange) => {
  const spelling = spellingOf(() => WORDS);
  expect(spelling(ordinary)).toBeGreaterThan(0.55);
  expect(spelling(strange)).toBeLessThan(0.3);
});

test('without words every word is strange, and a word is at most wholly familiar', () => {
  expect(spellingOf(() => [])('word')).toBe(0);
  expect(spellingOf(() => ['word', 'word'])('word')).toBe(1);
  expect(spellingOf(() => ['a'])('')).toBe(0);
});
