import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ethiopicDay, namesake } from '../../src/fact/ethiopic.js';

test('days of the Ethiopic calendar are those of the platform', () => {
  const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'ethiopic',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...parts,
  });
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }), (day) => {
      const written = format.formatToParts(day * 86_400_000);
      const part = (type: string): number => Number(written.find((one) => one.type === type)?.value);
      expect(ethiopicDay(part('year'), part('month'), part('day'))).toBe(day);
    }),
  );
});

test('the thirteenth month has five days or six, and the name of none of ours', () => {
  expect(ethiopicDay(2014, 13, 6)).toBeUndefined();
  expect(ethiopicDay(2015, 13, 6)).toBeDefined();
  expect(namesake(13)).toBeUndefined();
  expect([1, 4, 5, 12].map(namesake)).toEqual([9, 12, 1, 8]);
});
