import { expect, test } from 'vitest';
import { nameKey, romanise, similarity } from '../../src/fact/name-key.js';

/** One name a line, in several scripts: all have one key. */
const SAME: readonly (readonly string[])[] = [
  ['Nguyễn Văn Đệ', 'نجوين فان دي', 'Нгуєн Ван Де'],
  ['Trump', 'Трамп', 'ترامب', 'ट्रम्प', 'トランプ', '特朗普', '트럼프', 'ทรัมป์', 'טראמפ', 'ட்ரம்ப்', 'Թրամփ', 'ტრამპი'],
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

test('a megabyte of one letter is read in linear time', () => {
  const start = performance.now();
  nameKey('ب'.repeat(1_000_000));
  expect(similarity('a'.repeat(1_000_000), 'б'.repeat(1_000_000))).toBeGreaterThanOrEqual(0);
  expect(performance.now() - start).toBeLessThan(5000);
});
