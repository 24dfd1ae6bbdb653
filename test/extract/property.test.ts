import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.js';
import { settle } from '../../src/extract/settle.js';
import { locale } from '../../src/locale/index.js';
import type { Document, Fact, FactKind } from '../../src/model/index.js';

const TAGS = [
  'en',
  'de',
  'de-CH',
  'fr',
  'es',
  'it',
  'pt',
  'pt-PT',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'sk',
  'hu',
  'ro',
  'bg',
  'el',
  'ru',
  'uk',
  'tr',
  'ar',
  'ar-EG',
  'fa',
  'he',
  'hi',
  'bn',
  'ta',
  'th',
  'vi',
  'id',
  'ms',
  'zh',
  'zh-Hant',
  'ja',
  'ko',
  'sw',
];

function factsOf(text: string, tag: string): Fact[] {
  const document: Document = { id: 'd', path: 'd', text, language: tag, languageFrom: 'option', places: [] };
  return extract(document, [{ start: 0, end: text.length, index: 0, kind: 'sentence', paragraph: 0 }], locale(tag));
}

const amounts = (text: string, tag: string, kind: FactKind): (string | undefined)[] =>
  factsOf(text, tag)
    .filter((fact) => fact.kind === kind)
    .map((fact) => fact.value.amount);

/** Numbers of up to nine figures with up to two after the point, as exact decimals. */
const decimals = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0').replace(/0$/, '')}`));

test.each(TAGS)('%s: numbers that Intl writes are read back', (tag) => {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  fc.assert(
    fc.property(decimals, (decimal) => {
      const read = [
        ...amounts(format.format(Number(decimal)), tag, 'number'),
        ...dated(format.format(Number(decimal)), tag),
      ];
      expect(read).toContain(plain(decimal));
    }),
    { numRuns: 40, seed: 7 },
  );
});

test.each(TAGS)('%s: percentages that Intl writes are read back', (tag) => {
  const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.boolean(), (size, negative) => {
      const tenths = negative ? -size : size;
      const text = format.format(tenths / 1000);
      expect(amounts(text, tag, 'percent')).toEqual([String(tenths / 10)]);
    }),
    { numRuns: 25, seed: 7 },
  );
});

test.each(TAGS)('%s: sums of money that Intl writes are read back', (tag) => {
  for (const currency of ['EUR', 'USD', 'CHF']) {
    const format = new Intl.NumberFormat(tag, { style: 'currency', currency });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.boolean(), (size, negative) => {
        const cents = negative ? -size : size;
        const text = format.format(cents / 100);
        expect(amounts(text, tag, 'money'), text).toEqual([String(cents / 100)]);
      }),
      { numRuns: 10, seed: 7 },
    );
  }
});

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '5',
        '12',
        '2024',
        '.',
        ',',
        ' ',
        '-',
        '–',
        '/',
        ':',
        '%',
        '€',
        'km',
        'million',
        'two',
        'half',
        'and',
        '½',
      ),
      fc.constantFrom(
        '億',
        '十',
        '三',
        '百分之',
        '\u200f',
        '\ud800',
        '٣',
        'e',
        '^',
        '\u00a0',
        "'",
        'to',
        'of',
        '#',
        '(',
        'Ä',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('spans slice back to the text, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'zh', 'ar', 'und'), (input, tag) => {
      for (const fact of factsOf(input, tag)) {
        expect(fact.end).toBeGreaterThan(fact.start);
        expect(fact.text).toBe(input.slice(fact.start, fact.end));
      }
    }),
    { numRuns: 500 },
  );
});

test('settled facts of one layer do not overlap', () => {
  const kinds = fc.constantFrom<FactKind>(
    'number',
    'money',
    'date',
    'percent',
    'measure',
    'identifier',
    'range',
    'name',
  );
  const fact = fc
    .tuple(kinds, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 8 }))
    .map(([kind, start, length]): Fact => ({ kind, start, end: start + length, text: '', segment: 0, value: {} }));
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 20 }), (facts) => {
      const layer = (one: Fact): string => (one.kind === 'range' || one.kind === 'name' ? one.kind : 'single');
      const settled = settle(facts, { segment: { index: 0, start: 0, end: 40, kind: 'sentence', paragraph: 0 } });
      for (const [index, one] of settled.entries()) {
        for (const other of settled.slice(index + 1)) {
          if (layer(one) === layer(other)) expect(one.end <= other.start || other.end <= one.start).toBe(true);
        }
      }
    }),
  );
});

/** Without a minus before nothing. */
const plain = (decimal: string): string => (decimal === '-0' ? '0' : decimal);

/** Four figures alone are a year before they are a number. */
function dated(written: string, tag: string): (string | undefined)[] {
  return factsOf(written, tag)
    .filter((fact) => fact.kind === 'date')
    .map((fact) => fact.value.date);
}
