import { describe, expect, test } from 'vitest';
import { locale } from '../../src/locale/index.js';
import type { FactKind } from '../../src/model/index.js';
import { factsIn } from './marked.js';

const KINDS: readonly FactKind[] = ['number', 'percent', 'money', 'measure', 'date', 'time', 'duration', 'identifier'];

const stated = (tag: string, text: string): string[] =>
  factsIn(locale(tag), text, { kinds: KINDS }).map(({ kind, value, start, end, text: own }) => {
    expect(text.slice(start, end)).toBe(own);
    return `${kind} ${value.amount ?? value.date ?? value.time ?? value.identifier}${value.invalid ? ' invalid' : ''}`;
  });

describe('what is no good text is read as far as it goes', () => {
  test.each([
    ['an unpaired surrogate', 'en', '\ud800 5 km \udc00\udc00 6 %', 'measure 5', 'percent 6'],
    ['a surrogate inside a figure', 'en', '1\ud8002 km', 'number 1', 'measure 2'],
    [
      'marks of direction inside a number',
      'en',
      '\u200f1,\u200f234.5 people and 5\u200f%',
      'number 1234.5',
      'percent 5',
    ],
    ['marks of direction around one', 'he', '\u200f\u202b1,234.5\u202c\u200f ק"מ', 'measure 1234.5'],
    ['digits of two systems in one number', 'ar', '١2٣ شخصا', 'number 123'],
    ['full-width figures', 'ja', '３５％ １,２３４.5円', 'percent 35', 'money 1234.5'],
    ['soft hyphens and no-width spaces', 'de', '12\u00ad345 Euro, 7\u200b km', 'money 12345', 'measure 7'],
  ])('%s', (_what, tag, text, ...expected) => expect(stated(tag, text)).toEqual(expected));
});

test.each([
  ['en', '31 February 2024', '2024-02-31'],
  ['en', '2023-02-29', '2023-02-29'],
  ['de', 'am 31. April', 'XXXX-04-31'],
  ['de', '30.02.2024', '2024-02-30'],
  ['ar', '٣١ فبراير ٢٠٢٤', '2024-02-31'],
  ['ja', '2024年2月31日', '2024-02-31'],
  ['hi', '31 फ़रवरी 2024', '2024-02-31'],
])('%s: %s is a date that does not exist', (tag, text, date) => {
  expect(stated(tag, text)).toEqual([`date ${date} invalid`]);
});

test.each(['tlh', 'xx', 'und', '', 'not a tag', 'zz-Hant-QQ'])(
  'the language %j is read by what all languages share',
  (tag) => {
    const text = '5 % of 12 km on 2024-01-16 at 15:30';
    expect(stated(tag, text)).toEqual(['percent 5', 'measure 12', 'date 2024-01-16', 'time 15:30']);
  },
);

test.each([
  ['digits', '7', 1_000_000],
  ['digits of two systems', '1٢', 500_000],
  ['commas', ',', 1_000_000],
  ['surrogates', '\ud800', 1_000_000],
  ['marks of direction', '1\u200f', 500_000],
  ['points between figures', '1.', 100_000],
  ['halves past', 'half past ', 10_000],
  ['minutes past', 'ten past ', 10_000],
  ['quarters of an hour', 'a quarter of an ', 6_000],
])('a long run of %s is read in linear time', (_what, piece, times) => {
  const start = performance.now();
  expect(Array.isArray(factsIn(locale('en'), piece.repeat(times), { kinds: KINDS }))).toBe(true);
  expect(performance.now() - start).toBeLessThan(20_000);
});
