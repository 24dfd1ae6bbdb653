import { expect, test } from 'vitest';
import { bounded } from '../../src/split/bounded.js';

const cut = (text: string) =>
  bounded(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('a sentence of any length that people write is left whole', () => {
  const text = 'word '.repeat(1900).trimEnd();
  expect(cut(text)).toEqual([text]);
});

test('a longer one is cut at white space, and only white space is lost', () => {
  const text = 'word 504  '.repeat(5000).trimEnd();
  const pieces = cut(text);
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.every((piece) => piece === piece.trim() && piece.length <= 10_000)).toBe(true);
  expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});

test('without white space the cut falls between characters', () => {
  const pieces = cut('😀'.repeat(12_001));
  expect(pieces.join('')).toBe('😀'.repeat(12_001));
  expect(pieces.every((piece) => /^(?:😀)+$/u.test(piece))).toBe(true);
});
