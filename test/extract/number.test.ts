import { expect, test } from 'vitest';
import type { LocaleData } from '../../src/locale/data.js';
import { locale } from '../../src/locale/index.js';
import { localeOf, shown } from './fixture.js';

const ENGLISH: LocaleData = {
  lexicon: {
    number: {
      '0': ['zero'],
      '1': ['one'],
      '2': ['two'],
      '3': ['three'],
      '4': ['four'],
      '5': ['five'],
      '6': ['six'],
      '19': ['nineteen'],
      '20': ['twenty'],
      '30': ['thirty'],
      '100': ['hundred'],
      '1000': ['thousand'],
      '1000000': ['million'],
    },
    scale: { '6': ['million', 'm'], '9': ['billion', 'bn'], '3': ['k'] },
    multiple: { '12': ['dozen', 'dozens'] },
    fraction: { '2': ['half', 'halves'], '4': ['quarter', 'quarters'] },
    ordinal: { '1': ['first'], '3': ['third'], '1000': ['thousandth'] },
    joiner: { and: ['and'] },
    minus: { '': ['minus'] },
    point: { '': ['point'] },
    'article-one': { '': ['a', 'an', 'one'] },
    unit: { kilometer: ['km'] },
  },
};
const GERMAN: LocaleData = {
  number: { decimal: [','], group: ['.'], compounds: true },
  lexicon: {
    number: {
      '2': ['zwei'],
      '5': ['fünf'],
      '7': ['sieben'],
      '20': ['zwanzig'],
      '100': ['hundert'],
      '1000': ['tausend'],
      '1000000': ['Million', 'Millionen'],
    },
    scale: { '6': ['Million', 'Millionen', 'Mio.'] },
    'number-joiner': { '': ['und'] },
    fraction: { '2': ['halbe', 'halb'] },
    ordinal: { '20': ['zwanzigste'] },
    'article-one': { '': ['ein', 'eine'] },
  },
};
const HAN: LocaleData = {
  lexicon: {
    number: {
      '0': ['零', '〇'],
      '1': ['一'],
      '2': ['二', '两'],
      '3': ['三'],
      '5': ['五'],
      '10': ['十'],
      '100': ['百'],
      '1000': ['千'],
      '10000': ['万'],
      '100000000': ['亿', '億'],
    },
    scale: { '3': ['千'], '4': ['万'], '8': ['亿', '億'] },
    joiner: { parts: ['分之'] },
    percent: { percent: ['百分之'] },
    minus: { '': ['负'] },
  },
};
const ARABIC: LocaleData = {
  number: { decimal: ['٫', '.'], group: ['٬', ','] },
  clitics: { before: ['و'] },
  lexicon: {
    number: { '5': ['خمسة'], '20': ['عشرون', 'عشرين'], '100': ['مائة'], '1000000': ['مليون'] },
    scale: { '6': ['مليون'], '9': ['مليار'] },
    joiner: { and: ['و'] },
  },
};

const LOCALES = { en: localeOf(ENGLISH), de: localeOf(GERMAN), zh: localeOf(HAN), ar: localeOf(ARABIC) };

test.each<[keyof typeof LOCALES, string, string[]]>([
  ['en', 'They counted 1,500 birds.', ['1,500 = 1500|1.5']],
  ['en', 'A share of 1.5 fell to 0.125.', ['1.5 = 1.5', '0.125 = 0.125']],
  ['de', 'Es kamen 1.500 Gäste.', ['1.500 = 1500|1.5']],
  ['de', 'Genau 1,500 Liter und 2.345.678,9 Tonnen.', ['1,500 = 1.5|1500', '2.345.678,9 = 2345678.9']],
  ['en', 'A crowd of 5,00,000 or 12,34,567 came.', ['5,00,000 = 500000', '12,34,567 = 1234567']],
  ['en', "10'000 seats", ["10'000 = 10000"]],
  ['en', '12\u202f300 and 4\u00a0500\u00a0000', ['12\u202f300 = 12300', '4\u00a0500\u00a0000 = 4500000']],
  ['en', 'in room 5 300 people slept', ['5 = 5', '300 = 300']],
  ['en', 'boxes 1,2,3', ['1 = 1', '2 = 2', '3 = 3']],
  ['en', 'at 09 or 007', ['09 = 9', '007 = 7']],
  ['en', '৪৫ و ٣٤ and １２', ['৪৫ = 45', '٣٤ = 34', '１２ = 12']],
  ['en', 'it fell to -5 and −7.5', ['-5 = -5', '−7.5 = -7.5']],
  ['en', 'between 5-10 of them', ['5 = 5', '10 = 10']],
  ['en', '½ of it, 1½ times, 2 1/2 and 3/4', ['½ = 0.5', '1½ = 1.5', '2 1/2 = 2.5', '3/4 = 0.75']],
  ['en', 'five million and 1.1k or 1.5bn', ['five million = 5000000', '1.1k = 1100', '1.5bn = 1500000000']],
  ['en', 'two hundred and thirty-six', ['two hundred and thirty-six = 236']],
  ['en', 'two and three hundred', ['two = 2', 'three hundred = 300']],
  ['en', 'one million two hundred thousand and five', ['one million two hundred thousand and five = 1200005']],
  ['en', 'a hundred, a dozen, five dozen', ['a hundred = 100', 'a dozen = 12', 'five dozen = 60']],
  ['en', 'three quarters and half a million', ['three quarters = 0.75', 'half a million = 500000']],
  ['en', 'two and a half million', ['two and a half million = 2500000']],
  ['en', 'two hundred and thirty quarters', ['two hundred and thirty quarters = 57.5']],
  ['en', 'one and a half, a million and a half', ['one and a half = 1.5', 'a million and a half = 1500000']],
  ['en', 'twenty-six and three quarters', ['twenty-six and three quarters = 26.75']],
  ['en', 'a rise of .5 or 1.2e5', ['.5 = 0.5', '1.2e5 = 120000']],
  ['en', 'some 12 345 678 rows', ['12 345 678 = 12345678']],
  ['en', 'three point two five, minus six', ['three point two five = 3.25', 'minus six = -6']],
  ['en', 'two million, three hundred thousand', ['two million, three hundred thousand = 2300000']],
  ['en', 'two thousand, five of them', ['two thousand = 2000', 'five = 5']],
  ['en', 'two thousand, three million', ['two thousand = 2000', 'three million = 3000000']],
  ['en', 'one', ['one = 1']],
  ['en', 'two-hundred-and-twenty-six', ['two-hundred-and-twenty-six = 226']],
  ['en', 'two thousand zero hundred thirty', ['two thousand zero hundred thirty = 2030']],
  ['en', '2 million 300 thousand', ['2 million 300 thousand = 2300000']],
  ['de', 'zweihundertfünfundzwanzig Mal, 1,5 Mio. Mal', ['zweihundertfünfundzwanzig = 225', '1,5 Mio. = 1500000']],
  ['de', 'eine halbe Million', ['eine halbe Million = 500000']],
  ['zh', '1億2,000万，二十万亿。', ['1億2,000万 = 120000000', '二十万亿 = 20000000000000']],
  ['zh', '3万5千，一百零五', ['3万5千 = 35000', '一百零五 = 105']],
  ['zh', '三分之二', ['三分之二 = 0.666666666666667']],
  ['ar', '2 مليار و295 مليون', ['2 مليار و295 مليون = 2295000000']],
  ['ar', 'خمسة وعشرون', ['خمسة وعشرون = 25']],
])('%s: %s', (language, text, expected) => {
  expect(shown(text, LOCALES[language], ['number'])).toEqual(expected);
});

test.each<[keyof typeof LOCALES, string]>([
  ['en', 'An A320 with COVID-19 and 5G'],
  ['en', 'a man and an hour'],
  ['en', 'one of them'],
  ['de', 'eine gewisse Frau'],
  ['en', 'a'],
  ['en', 'the million people and millions of others'],
  ['en', 'release 1.2.3 and 10.0.0.1'],
  ['de', 'ein Mann und eine Frau'],
  ['zh', '十分高兴，一些人'],
])('%s: no number in %s', (language, text) => {
  expect(shown(text, LOCALES[language], ['number'])).toEqual([]);
});

test.each<[keyof typeof LOCALES, string, string[]]>([
  [
    'en',
    'the thirty-first, the third and the two thousandth',
    ['thirty-first = 31', 'third = 3', 'two thousandth = 2000|0.002'],
  ],
  ['de', 'der fünfundzwanzigste', ['fünfundzwanzigste = 25']],
])('%s: ordinals of %s', (language, text, expected) => {
  expect(shown(text, LOCALES[language], ['ordinal'])).toEqual(expected);
});

test.each([
  ['digits', '7'],
  ['commas', ','],
  ['digits and commas', '1,'],
  ['groups', '123,'],
  ['points', '1.'],
  ['spaced', '1 '],
  ['number words', 'hundred '],
  ['joined words', 'two and '],
  ['letters', 'hundred'],
  ['minus', '-5 '],
  ['slashes', '1/'],
])('ten thousand times %s takes no long time', (_name, piece) => {
  // Processor time, for the machine may be busy with other things.
  const started = process.cpuUsage();
  shown(piece.repeat(10_000), LOCALES.en, ['number']);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
});

test('a single letter that touches the figures makes a name of them', () => {
  expect(shown('A 3D film of a 2d game on a 4k screen', locale('en'), ['number'])).toEqual(['4k = 4000']);
});

test('a minus stands behind any mark that parts, and nowhere apart from its figure', () => {
  expect(shown('値は、-3で', locale('ja'), ['number'])).toEqual(['-3 = -3']);
  expect(shown('-€5', locale('en'), ['number', 'money'])).toEqual(['-€5 = -5']);
  expect(shown('No.-7', locale('en'), ['number'])).toEqual(['7 = 7']);
});
