import { expect, test } from 'vitest';
import { type LexiconClass, locale } from '../../src/locale/index.js';
import { compileLexicon } from '../../src/locale/lexicon.js';
import { pack } from '../../src/locale/packed.js';

const lexicon = compileLexicon(
  [
    pack({
      lexicon: {
        unit: { kilometer: ['km'], 'kilometer-per-hour': ['km/h'], meter: ['m'] },
        number: { 5: ['خمسة'] },
        month: { 1: ['Ocak', '1월'], 3: ['มีนาคม'] },
        hedge: { over: ['more than'] },
        'scale-mark': { 6: ['M'] },
      },
    }),
  ],
  { before: ['و', 'ب'], after: ['ta', 'da', '에는'] },
);

/** Every match in the text, as `text=class:value`. */
function found(text: string): string[] {
  const tokens = lexicon.tokenize(text);
  return tokens.flatMap((_, at) =>
    lexicon.match(tokens, at).map(({ from, to, entries, inside, clitic }) => {
      const raw = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
      const says = entries.map((entry) => `${entry.class}:${entry.value}`).join(',');
      return `${clitic ? `${clitic}+` : ''}${raw}=${says}${inside ? ' inside' : ''}`;
    }),
  );
}

test.each([
  ['90 km/h', ['km/h=unit:kilometer-per-hour', 'km=unit:kilometer']],
  ['90km', ['km=unit:kilometer']],
  ['90 kmx', []],
  ['MORE  than ten', ['MORE  than=hedge:over']],
  ['more', []],
  ['وخمسة', ['و+وخمسة=number:5']],
  ['وبخمسة', []],
  ["Ocak'ta", ['Ocak=month:1']],
  ['Ocakta', ['Ocakta=month:1']],
  ['Ocaktan', []],
  ['1월에는 눈', ['1월=month:1']],
  ['1월드컵', ['1월=month:1 inside']],
  ['ในเดือนมีนาคมนี้', ['มีนาคม=month:3 inside']],
  ['5M', ['M=unit:meter,scale-mark:6']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('short marks keep how they are written', () => {
  expect(lexicon.get('m').map((entry) => entry.written)).toEqual(['m', 'M']);
});

const SAYS: readonly [tag: string, phrase: string, lexiconClass: LexiconClass, value: string][] = [
  ['de', 'Mio.', 'scale', '6'],
  ['de', 'Milliarden', 'scale', '9'],
  ['en', 'metres', 'unit', 'meter'],
  ['en', 'tonnes', 'unit', 'tonne'],
  ['pt', 'quilómetros', 'unit', 'kilometer'],
  ['en', 'UK', 'territory', 'GB'],
  ['en', 'U.S.', 'territory', 'US'],
  ['lt', 'm.', 'date-mark', 'year'],
  ['bg', 'ч.', 'time-mark', 'hour'],
  ['sr', 'око', 'hedge', 'about'],
  ['kk', 'кем дегенде', 'hedge', 'at-least'],
  ['de-AT', 'Jänner', 'month', '1'],
  ['de-AT', 'Februar', 'month', '2'],
  ['ja', '万', 'scale', '4'],
  ['zh-Hans', '亿', 'scale', '8'],
  ['zh-TW', '億', 'scale', '8'],
  ['hi', 'लाख', 'scale', '5'],
  ['ru', 'тыс.', 'scale', '3'],
  ['ru', 'миллионов', 'scale', '6'],
  ['en', 'twenty-five', 'number', '0'],
  ['en', 'twenty', 'number', '20'],
  ['fr', 'quatre-vingt-dix-sept', 'number', '97'],
  ['fr', 'vingt et un', 'number', '0'],
  ['ar', 'خمسة عشر', 'number', '15'],
  ['vi', 'mươi', 'number', '10'],
  ['pl', 'kilometrów', 'unit', 'kilometer'],
  ['ar', 'كيلومتر', 'unit', 'kilometer'],
  ['en', 'dollars', 'currency', 'USD AUD CAD HKD SGD NZD TWD JMD TTD NAD BND FJD'],
  ['pl', 'września', 'month', '9'],
  ['uk', 'понеділок', 'weekday', '1'],
  ['fr', 'hier', 'relative', 'day:-1'],
  ['de', 'vor', 'ago', 'before:-'],
  ['en', 'ago', 'ago', 'after:-'],
  ['ko', '전', 'ago', 'after:-'],
  ['zh', '年', 'date-mark', 'year'],
  ['el', 'Γερμανία', 'territory', 'DE'],
  ['nb', 'Tyskland', 'territory', 'DE'],
];

test.each(SAYS)('%s: %s is %s %s', (tag, phrase, lexiconClass, value) => {
  const values = locale(tag)
    .lexicon.get(phrase)
    .filter((entry) => entry.class === lexiconClass)
    .map((entry) => entry.value);
  if (value === '0') expect(values).toEqual([]);
  else expect(values).toContain(value);
});

test.each([
  ['de', 'zweihundertfünfundzwanzig', ['2', '100', '25']],
  ['de', 'zweihundertste', ['2', '100']],
  ['it', 'duecentoventicinque', ['2', '100', '25']],
  ['fi', 'kaksikymmentäviisi', ['2', '10', '5']],
  ['hu', 'kétszázöt', ['2', '100', '5']],
  ['hu', 'hathat', undefined],
  ['de', 'Achtung', undefined],
  ['nl', 'achten', undefined],
])('%s: %s is cut', (tag, word, expected) => {
  const parts = locale(tag).lexicon.cut(word.toLowerCase());
  expect(parts?.map((part) => part.entries[0]?.value).filter(Boolean)).toEqual(expected);
});

test('a megabyte of number words is no number, and is told so at once', () => {
  expect(locale('de').lexicon.cut('zwei'.repeat(250_000))).toBeUndefined();
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no phrase of any language', (word) => {
  const { lexicon: english } = locale('en');
  expect(english.match(english.tokenize(word), 0)).toEqual([]);
  expect(locale('en').lexicon.get(word)).toEqual([]);
});

test('a packed file says the same after it was written and read', () => {
  const data = { lexicon: { number: { 7: ['siete', 'veinte y siete'], 16: ['dieciséis'] }, month: { 5: ['May'] } } };
  const clitics = { before: [], after: [] };
  const written = compileLexicon([JSON.parse(JSON.stringify(pack(data)))], clitics);
  const made = compileLexicon([pack(data)], clitics);
  for (const phrase of ['siete', 'veinte y siete', 'dieciseis', 'may', 'junio']) {
    expect(written.get(phrase)).toEqual(made.get(phrase));
  }
  expect(written.get('dieciseis')).toEqual([{ class: 'number', value: '16' }]);
  expect(written.words('month')).toEqual(new Map([['may', '5']]));
});
