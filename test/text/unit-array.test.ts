import fc from 'fast-check';
import { expect, test } from 'vitest';
import { release, unitArrayOf } from '../../src/text/unit-array.js';

const written = (text: string, start?: number, end?: number): string => {
  const units = unitArrayOf(text, start, end);
  const copy = String.fromCharCode(...units.codes.subarray(0, units.length));
  release(units);
  return copy;
};

test('the units are those of the text, halves of pairs and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(40), fc.nat(40), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      return written(text, start, end) === text.slice(start, end);
    }),
  );
});

test('a text that is longer than the arrays that are kept has its own', () => {
  const text = 'a\ud800б𐌰'.repeat(3000);
  expect(written(text)).toBe(text);
  expect(written('b')).toBe('b');
});

test('arrays that are in use together are not the same, and one that was given back is used again', () => {
  const first = unitArrayOf('first of two');
  const second = unitArrayOf('second of two');
  expect(String.fromCharCode(...first.codes.subarray(0, first.length))).toBe('first of two');
  release(second);
  const third = unitArrayOf('third');
  expect(third).toBe(second);
  expect(first).not.toBe(third);
  release(first);
  release(third);
  expect(third.text).toBe('');
});
