import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locale } from '../../src/locale/index.js';
import { factsIn } from './marked.js';

const TAGS = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'nb',
  'pl',
  'cs',
  'sk',
  'hr',
  'sl',
  'hu',
  'ro',
  'lt',
  'lv',
  'et',
  'ru',
  'uk',
  'bg',
  'sr',
  'el',
  'tr',
  'ar',
  'he',
  'hi',
  'bn',
  'ta',
  'te',
  'ur',
  'sw',
  'zh',
  'ja',
  'ko',
  'id',
  'ms',
  'ka',
  'hy',
  'az',
  'kk',
  'uz',
];

/** Days of the years that texts write with two figures as well. */
const days = fc.date({ min: new Date('1960-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });

describe('what the platform writes is read back', () => {
  it.each(TAGS)('dates in %s', (tag) => {
    const language = locale(tag);
    const formats = (['full', 'long', 'medium', 'short'] as const).map(
      (dateStyle) => new Intl.DateTimeFormat(tag, { dateStyle, calendar: 'gregory', timeZone: 'UTC' }),
    );
    fc.assert(
      fc.property(days, fc.constantFrom(...formats), (day, format) => {
        const text = format.format(day);
        const dates = factsIn(language, text, { kinds: ['date'] }).flatMap(({ value }) => [
          value.date,
          ...(value.readings ?? []).map((reading) => reading.date),
        ]);
        expect(dates, text).toContain(day.toISOString().slice(0, 10));
      }),
      { numRuns: 12, seed: 1 },
    );
  });

  it.each(['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ko', 'ar', 'hi', 'tr', 'pl'])('times in %s', (tag) => {
    const language = locale(tag);
    const format = new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        const text = format.format(day);
        const times = factsIn(language, text, { kinds: ['time'] }).map(({ value }) => value.time);
        expect(times, text).toEqual([day.toISOString().slice(11, 16)]);
      }),
      { numRuns: 12, seed: 1 },
    );
  });
});

describe('bad input', () => {
  it('gives spans that slice back, whatever the text', () => {
    const pieces = fc.constantFrom(
      '16',
      '2024',
      '.',
      '/',
      '-',
      ' ',
      'January',
      '年',
      '月',
      ',',
      '–',
      ':',
      'of',
      'Tuesday',
      'p.m.',
      '\u200f',
      '\ud800',
      'to',
      'weeks',
      'half past',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom('en', 'zh', 'de', 'und'), (parts, tag) => {
        const text = parts.join('');
        const facts = factsIn(locale(tag), text, {
          kinds: ['date', 'time', 'duration', 'range'],
          published: '2024-01-18',
        });
        for (const fact of facts) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
      }),
    );
  });

  it.each(['1-', '1/', '16. ', 'May ', '3 May, ', '2024–', '1:', '3 weeks ', 'Tuesday '])(
    'stays linear on %j repeated',
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        const start = performance.now();
        factsIn(locale('en'), text, { kinds: ['date'], published: '2024-01-18' });
        return performance.now() - start;
      };
      time(500);
      expect(time(8000)).toBeLessThan(40 * Math.max(time(1000), 5));
    },
  );
});
