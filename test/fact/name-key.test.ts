import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameKey, romanise, similarity } from '../../src/fact/name-key.js';

const NEAR = 0.65;

/** One name a line, in several scripts: all have one key. */
const SAME: readonly (readonly string[])[] = [
  ['Nguyễn Văn Đệ', 'نجوين فان دي', 'Нгуєн Ван Де'],
  ['Trump', 'Трамп', 'ترامب', 'ट्रम्प', 'トランプ', '特朗普', '트럼프', 'ทรัมป์', 'טראמפ', 'ட்ரம்ப்', 'Թրամփ', 'ტრამპი'],
  [
    'Barack Obama',
    'Барак Обама',
    'Μπαράκ Ομπάμα',
    'باراك أوباما',
    'ברק אובמה',
    'बराक ओबामा',
    'バラク・オバマ',
    '버락 오바마',
  ],
  [
    'Lionel Messi',
    'Лионель Месси',
    'Λιονέλ Μέσι',
    'ليونيل ميسي',
    'ליונל מסי',
    'लियोनेल मेसी',
    'リオネル・メッシ',
    '리오넬 메시',
  ],
  [
    'Marta Kovalenko',
    'Марта Коваленко',
    'Μάρτα Κοβαλένκο',
    'مارتا كوفالينكو',
    'מרטה קובלנקו',
    'मार्ता कोवालेंको',
    'マルタ・コヴァレンコ',
    '마르타 코발렌코',
  ],
  [
    'Narendra Modi',
    'Нарендра Моди',
    'ناريندرا مودي',
    'נרנדרה מודי',
    'नरेन्द्र मोदी',
    'ナレンドラ・モディ',
    '나렌드라 모디',
  ],
  [
    'Emmanuel Macron',
    'Эммануэль Макрон',
    'Εμανουέλ Μακρόν',
    'إيمانويل ماكرون',
    'עמנואל מקרון',
    'इमैनुएल मैक्रों',
    '에마뉘엘 마크롱',
  ],
  ['Merkel', 'Меркель', 'ميركل', 'मर्केल', 'メルケル', '메르켈', 'เมอร์เคิล', 'מרקל', 'Μέρκελ'],
  ['Erdoğan', 'Эрдоган', 'أردوغان', 'Ερντογάν'],
  ['Kovačević', 'Ковачевич', 'كوفاتشيفيتش', 'کواچویچ', 'コヴァチェヴィッチ'],
  ['Zelenskyy', 'Зеленський', 'Зеленский', 'زيلينسكي', 'ज़ेलेंस्की', 'ゼレンスキー', 'Selenskyj', 'เซเลนสกี'],
  ['Macron', 'Макрон', 'ماكرون', 'मैक्रों', 'マクロン', '马克龙', 'มาครง'],
  ['Washington', 'Вашингтон', 'واشنطن', 'ワシントン', '워싱턴', 'Ουάσινγκτον'],
];

test.each(SAME)('%s has one key in all its scripts', (first, ...others) => {
  const expected = nameKey(first ?? '');
  expect(expected).not.toBe('');
  for (const other of others) expect(nameKey(other), `${other} ${romanise(other)}`).toBe(expected);
});

test.each([
  ['Merkel', 'Macron'],
  ['Paris', 'Berlin'],
  ['Трамп', 'Biden'],
  ['Nguyễn', 'Trần'],
])('%s and %s have different keys', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
  expect(similarity(one, other)).toBeLessThan(0.7);
});

test.each([
  ['', ''],
  ['12 %', ''],
  ['\ud800', ''],
])('%j has the key %j', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

/** One name a row, one script a column. */
const TABLE = readFileSync(new URL('./names.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((name) => ({ name, key: nameKey(name) })));

test('four of five pairs of writings of a name have one key, nine of ten are alike', () => {
  let pairs = 0;
  let equal = 0;
  let near = 0;
  for (const row of TABLE) {
    for (const [at, one] of row.entries()) {
      for (const other of row.slice(at + 1)) {
        pairs++;
        if (one.key === other.key) equal++;
        if (one.key === other.key || similarity(one.name, other.name) >= NEAR) near++;
      }
    }
  }
  expect(pairs).toBeGreaterThan(3000);
  expect(equal / pairs).toBeGreaterThan(0.82);
  expect(near / pairs).toBeGreaterThan(0.94);
});

test('of the pairs of different names one in a thousand has one key, one in three hundred is alike', () => {
  let pairs = 0;
  let equal = 0;
  let near = 0;
  for (const [at, row] of TABLE.entries()) {
    for (const [nth, other] of TABLE.slice(at + 1).entries()) {
      // Every script meets every other one, though not for every pair of names, to be quick.
      const one = row[nth % row.length];
      for (const second of other) {
        if (!one) continue;
        pairs++;
        if (one.key === second.key) equal++;
        if (one.key === second.key || similarity(one.name, second.name) >= NEAR) near++;
      }
    }
  }
  expect(pairs).toBeGreaterThan(70_000);
  expect(equal / pairs).toBeLessThan(0.001);
  expect(near / pairs).toBeLessThan(0.0033);
});

test.each([
  ['Lula', 'lula'],
  ['Xi', 'xi'],
  ['Li', 'li'],
])('%s has too few consonants for a skeleton and keeps its letters', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('a quarter of a megabyte of one letter is read in linear time', () => {
  const start = performance.now();
  nameKey('ب'.repeat(250_000));
  nameKey('мак'.repeat(80_000));
  expect(similarity('a'.repeat(250_000), 'б'.repeat(250_000))).toBeGreaterThanOrEqual(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
