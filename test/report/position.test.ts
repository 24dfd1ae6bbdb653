import { expect, test } from 'vitest';
import { positionOf } from '../../src/report/position.js';
import { article } from './judgement.js';

const text = 'one\ntwo\r\nthree';

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [4, 2, 1],
  [9, 3, 1],
  [13, 3, 5],
])('offset %i of a file is line %i, column %i', (offset, line, column) => {
  expect(positionOf(article('en', text).document, offset)).toEqual({ line, column });
});

test('a place from the reader counts from where it stands', () => {
  const { document } = article('en', text, [
    { offset: 0, line: 7, column: 12, unit: 'a' },
    { offset: 9, line: 20, unit: 'b' },
  ]);
  expect(positionOf(document, 1)).toEqual({ line: 7, column: 13, unit: 'a' });
  expect(positionOf(document, 5)).toEqual({ line: 8, column: 2, unit: 'a' });
  expect(positionOf(document, 10)).toEqual({ line: 20, column: 2, unit: 'b' });
});
