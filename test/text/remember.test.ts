import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from '../../src/text/remember.js';

test('a remembered answer is the answer, whatever was asked before', () => {
  const upper = remembered((word) => word.toUpperCase());
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => upper(word) === word.toUpperCase()));
});

test('words that come again stay, though others of their place come between', () => {
  let asked = 0;
  const ask = remembered((word) => {
    asked++;
    return word;
  }, 4);
  // All four places, and of the words that come but once only one of them.
  for (let index = 0; index < 100; index++) {
    for (const word of ['one', 'two', `once ${index}`]) expect(ask(word)).toBe(word);
  }
  expect(asked).toBe(102);
});

test('a word is worked out once, and words that share a place do not share their answers', () => {
  let asked = 0;
  const length = remembered((word) => {
    asked++;
    return `${word}!`;
  });
  const words = Array.from({ length: 50_000 }, (_, index) => index.toString(36));
  expect(words.filter((word) => length(word) !== `${word}!`)).toEqual([]);
  for (let time = 0; time < 3; time++) expect(length('word')).toBe('word!');
  expect(asked).toBe(words.length + 1);
});
