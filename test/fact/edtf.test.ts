import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGregorian } from '../../src/fact/calendar.js';
import { addMonths, dateOfDay, dayNumber, weekdayOf } from '../../src/fact/days.js';
import { formatEdtf, isPossible, parseEdtf, relateDates } from '../../src/fact/edtf.js';

describe('EDTF', () => {
  it.each(['2024-01-16', '2024-01', '2024', '199X', '19XX', 'XXXX-01-16', 'XXXX-01', 'XXXX-XX-16', '-0043', '2024-33'])(
    'reads and writes %s',
    (text) => expect(formatEdtf(parseEdtf(text) ?? {})).toBe(text),
  );

  it.each(['', '24', '2024-1', '2024-13', '2024-00', '2024-01-32', '2024-01-16-1', 'yesterday', '９９９９'])(
    'does not read %j',
    (text) => expect(parseEdtf(text)).toBeUndefined(),
  );

  it.each([
    ['2024-01-16', '2024-01-16', 'same'],
    ['2024-01-16', 'XXXX-01-16', 'compatible'],
    ['2024-01-16', '2024', 'compatible'],
    ['1994', '199X', 'compatible'],
    ['2024-33', '2024-02', 'compatible'],
    ['2024-33', '2024-40', 'compatible'],
    ['2024-33', '2024-04', 'different'],
    ['2024-21', '2024-03', 'compatible'],
    ['2024-01-16', '2024-01-17', 'different'],
    ['1984', '199X', 'different'],
    ['-0043', '0043', 'different'],
    ['2024', 'no date', 'different'],
  ] as const)('%s and %s are %s', (a, b, relation) => {
    expect(relateDates(a, b)).toBe(relation);
    expect(relateDates(b, a)).toBe(relation);
  });

  it('knows which days there are', () => {
    expect(
      ['2024-02-29', 'XXXX-02-29', '2023-02-29', '2024-02-31', '2024-04-31'].map((one) =>
        isPossible(parseEdtf(one) ?? {}),
      ),
    ).toEqual([true, true, false, false, false]);
  });
});

describe('days', () => {
  it('counts as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
        const platform = new Date(days * 86_400_000);
        const date = dateOfDay(days);
        expect(date).toMatchObject({ month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
        expect(Number(date.year)).toBe(platform.getUTCFullYear());
        expect(dayNumber(date)).toBe(days);
        expect(weekdayOf(days) % 7).toBe(platform.getUTCDay());
      }),
    );
  });

  it('adds months', () => {
    const add = (date: string, months: number): string => formatEdtf(addMonths(parseEdtf(date) ?? {}, months));
    expect(add('2024-01-31', 1)).toBe('2024-02-29');
    expect(add('2024-01-16', -1)).toBe('2023-12-16');
    expect(add('2024-11', 14)).toBe('2026-01');
  });
});

describe('calendars', () => {
  it.each([
    ['buddhist', { year: 2566, month: 1, day: 16 }, ['2023-01-16']],
    ['persian', { year: 1402, month: 10, day: 25 }, ['2024-01-15']],
    ['persian', { year: 1402, month: 10 }, ['2023-12', '2024-01']],
    ['persian', { year: 1402 }, ['2023', '2024']],
    ['persian', { year: 1402, month: 12, day: 30 }, []],
    ['islamic', { year: 1445, month: 9, day: 1 }, ['2024-03-11']],
    ['japanese:reiwa', { year: 6 }, ['2024']],
    ['roc', { year: 113 }, ['2024']],
    ['gregorian:bc', { year: 44 }, ['-0043']],
    ['unheard-of', { year: 1 }, []],
  ] as const)('%s %o', (calendar, date, expected) => {
    expect(toGregorian(calendar, date).map(formatEdtf)).toEqual(expected);
  });
});
