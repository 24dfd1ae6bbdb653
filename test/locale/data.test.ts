import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isKeptAsWritten, type LexiconClass } from '../../src/locale/classes.js';
import { checkLocaleData } from '../../src/locale/data.js';
import { knownTag, languages, locale, unit } from '../../src/locale/index.js';
import { DATA } from '../../src/locale/tags.js';
import { tokenize } from '../../src/text/tokens.js';

const FILES = ['generated', 'supplement'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, DATA))
    .filter((name) => name.endsWith('.json') && !name.startsWith('_'))
    .map((name) => `${folder}/${name}`),
);

const parse = (name: string): unknown => JSON.parse(readFileSync(new URL(name, DATA), 'utf8'));

test('every data file follows the schema, and says what made it', () => {
  expect(FILES.length).toBeGreaterThan(200);
  for (const name of FILES) {
    const data = checkLocaleData(name, parse(name));
    if (name.startsWith('generated/'))
      expect(data.generated, name).toMatch(/^by scripts\/build-locales from CLDR 48\.2\.0/);
  }
});

test('generated phrases are stored as they are looked up', () => {
  const unfolded: string[] = [];
  for (const name of FILES) {
    const { lexicon = {}, folded } = checkLocaleData(name, parse(name));
    if (!folded) continue;
    for (const [lexiconClass, values] of Object.entries(lexicon)) {
      for (const phrase of Object.values(values).flat()) {
        const again = tokenize(phrase).map((token) => token.folded);
        if (!isKeptAsWritten(lexiconClass as LexiconClass, phrase) && again.join('') !== phrase)
          unfolded.push(`${name}: ${JSON.stringify(phrase)}`);
      }
    }
  }
  expect(unfolded).toEqual([]);
});

test('every phrase has something to look up', () => {
  const empty: string[] = [];
  for (const name of FILES) {
    const { lexicon = {} } = checkLocaleData(name, parse(name));
    for (const values of Object.values(lexicon)) {
      for (const phrase of Object.values(values).flat()) {
        if (!tokenize(phrase).some((token) => token.folded.trim() !== ''))
          empty.push(`${name}: ${JSON.stringify(phrase)}`);
      }
    }
  }
  expect(empty).toEqual([]);
});

test.each([
  [{ colour: 'red' }, 'x.json: unknown key colour'],
  [{ number: { decimals: [','] } }, 'x.json: unknown key number.decimals'],
  [{ number: { decimal: ',' } }, 'x.json: number.decimal is not a list of strings: ","'],
  [{ date: { hours: 10 } }, 'x.json: date.hours is not one of 12, 24: 10'],
  [{ date: { order: 'dym' } }, 'x.json: date.order is not one of dmy, mdy, ymd: "dym"'],
  [{ lexicon: { unit: { Kilometer: ['km'] } } }, 'x.json: lexicon.unit cannot have the value "Kilometer"'],
  [{ lexicon: { months: {} } }, 'x.json: unknown class lexicon.months'],
  [{ lexicon: { toString: {} } }, 'x.json: unknown class lexicon.toString'],
  [{ lexicon: { month: { 1: [''] } } }, 'x.json: lexicon.month.1 is not a list of strings'],
  [[], 'x.json: not an object'],
])('%j is refused', (data, complaint) => {
  expect(() => checkLocaleData('x.json', data)).toThrow(complaint);
});

test.each([
  ['de', 'de'],
  ['de-DE', 'de'],
  ['de_at', 'de-AT'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant-HK'],
  ['iw', 'he'],
  ['tl', 'fil'],
  ['nb', 'nb'],
  ['no', 'no'],
  ['pt-BR', 'pt'],
  ['pt-PT', 'pt-PT'],
  ['en-NZ', 'en-NZ'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['xx', undefined],
  ['und', 'und'],
  ['zh-Hans-CN', 'zh-Hans'],
  ['sr-Cyrl', 'sr-Cyrl'],
  ['not a tag', undefined],
  ['', undefined],
])('%s is known as %s', (tag, known) => {
  expect(knownTag(tag)).toBe(known);
});

test('a variant inherits what it does not change', () => {
  expect(locale('en-NZ').date.order).toBe('dmy');
  expect(locale('en').date.order).toBe('mdy');
  expect(locale('de-CH').number.group).toContain('’');
  expect(locale('nb').lexicon.get('mandag')).toEqual(locale('no').lexicon.get('mandag'));
  expect(locale('xx').tag).toBe('und');
  expect(
    locale('und')
      .lexicon.get('USD')
      .map((entry) => entry.value),
  ).toEqual(['USD']);
});

test('the separators and shapes are those of the language', () => {
  expect(locale('fr').number).toMatchObject({ decimal: [','], grouping: [3, 3] });
  expect(locale('fr').number.group).toEqual(expect.arrayContaining(['\u202f', ' ', '\u00a0']));
  expect(locale('hi').number.grouping).toEqual([3, 2]);
  expect(locale('ar').number.decimal).toContain('٫');
  expect(locale('th').date.calendar).toBe('buddhist');
  expect(locale('fa').date.calendar).toBe('persian');
  expect(locale('en').date.hours).toBe(12);
  expect(locale('de').date).toMatchObject({ order: 'dmy', hours: 24 });
  expect(locale('ja').date.order).toBe('ymd');
});

test('a hundred languages have data', () => {
  expect(languages().length).toBeGreaterThan(100);
  expect(languages()).toEqual([...languages()].sort());
});

test.each([
  ['mile', { dimension: 'length', factor: '201168/125' }],
  ['kilometer-per-hour', { dimension: 'speed', factor: '5/18' }],
  ['fahrenheit', { dimension: 'temperature', factor: '5/9', offset: '45967/180' }],
  ['gigawatt-hour', { dimension: 'energy', factor: '3600000000000' }],
  ['hectare', { dimension: 'area', factor: '10000' }],
  ['toString', undefined],
])('%s converts', (id, conversion) => {
  expect(unit(id)).toEqual(conversion);
});

/** What the names of a family share is its noun; words of countries and small words are none. */
const CURRENCIES: readonly [tag: string, phrase: string, codes: string | undefined][] = [
  ['es', 'dólares', 'USD AUD CAD HKD SGD NZD TWD JMD TTD NAD BND FJD'],
  ['es', 'de', undefined],
  ['es', 'áfrica', undefined],
  ['es', 'CFA', undefined],
  ['es', 'francos CFA', 'XAF XOF'],
  ['sw', 'ya', undefined],
  ['sw', 'dola', 'USD AUD CAD HKD SGD NZD TWD JMD TTD NAD BND FJD'],
  ['vi', 'đô', undefined],
  ['vi', 'đô la', 'USD AUD CAD HKD SGD NZD TWD JMD TTD NAD BND FJD'],
  ['en', 'korean', undefined],
  ['en', 'won', 'KRW KPW'],
  ['en', 'sudanese', undefined],
  ['tr', 'lirası', 'TRY GBP EGP LBP SYP SDG SSP'],
];

test.each(CURRENCIES)('%s: the currency %s is %s', (tag, phrase, codes) => {
  const found = locale(tag)
    .lexicon.get(phrase)
    .filter((entry) => entry.class === 'currency')
    .map((entry) => entry.value);
  if (codes) expect(found).toContain(codes);
  else expect(found).toEqual([]);
});

test('a language loads fast', () => {
  // The time of this process, whatever else the machine is doing; in milliseconds.
  const start = process.cpuUsage();
  const count = languages().length;
  for (const tag of languages()) locale(tag);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000 / count).toBeLessThan(40);
});
