import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hebrewDay } from '../../src/fact/hebrew.js';

const NAMES = [
  'Tishri',
  'Heshvan',
  'Kislev',
  'Tevet',
  'Shevat',
  'Adar I',
  'Adar',
  'Nisan',
  'Iyar',
  'Sivan',
  'Tamuz',
  'Av',
  'Elul',
];

test('days of the Hebrew calendar are those of the platform', () => {
  const parts = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'hebrew',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...parts,
  });
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (day) => {
      const written = format.formatToParts(day * 86_400_000);
      const part = (type: string): string => written.find((one) => one.type === type)?.value ?? '';
      const month = NAMES.indexOf(part('month').replace('Adar II', 'Adar')) + 1;
      expect(hebrewDay(Number(part('year')), month, Number(part('day')))).toBe(day);
    }),
  );
});

test('there is no thirtieth of Tevet, and no Adar I in a common year', () => {
  expect(hebrewDay(5784, 4, 30)).toBeUndefined();
  expect(hebrewDay(5785, 6, 1)).toBeUndefined();
});
