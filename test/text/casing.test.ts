import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabularyOf } from '../../src/extract/vocabulary.js';
import { locale } from '../../src/locale/index.js';
import type { Document } from '../../src/model/index.js';
import { split } from '../../src/split/split.js';
import { casingOf, noteCasing } from '../../src/text/casing.js';
import { tokenize } from '../../src/text/tokens.js';

const CORPUS = new URL('../../corpus/', import.meta.url);

const documentOf = (text: string, language = 'und'): Document => ({
  id: 'd',
  path: 'd',
  text,
  language,
  languageFrom: 'none',
  places: [],
});

const texts = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));

test.each(texts)('the capitals of %s are the same, counted by sentences or as a whole', (name) => {
  const language = locale(/([\w-]+)\.txt$/.exec(name)?.[1] ?? 'und');
  const [cut, whole] = [0, 1].map(() => documentOf(readFileSync(new URL(name, CORPUS), 'utf8')));
  if (!cut || !whole) throw new Error('no document');
  const segments = split(cut, language);
  const tokens = segments.map(({ start, end }) => tokenize(cut.text, start, end, vocabularyOf(language)));
  const [one, other] = [noteCasing(cut, tokens), casingOf(whole)];
  expect(one.nouns).toBe(other.nouns);
  expect([...one.lowerWords()].sort()).toEqual([...other.lowerWords()].sort());
  for (const lower of new Set(tokens.flat().map(({ word }) => word.lower))) {
    expect([lower, one.isCapitalised(lower), one.isParticle(lower)]).toEqual([
      lower,
      other.isCapitalised(lower),
      other.isParticle(lower),
    ]);
  }
});

test.each([
  ['We met Anna Lind in May. Then Anna left.', ['anna', 'lind', 'may'], ['met', 'in', 'left']],
  // A word right after a stop may have its capital for that.
  ['No. Perhaps. Rivers rose.', [], ['rose']],
  // Behind a letter without a case a capital says nothing of the word.
  ['木村さんはNATOとGoogleで働いた', [], []],
  ['Η Άννα και ο Νίκος, η Μαρία και ο Άρης ήρθαν', ['άννα', 'νίκος', 'μαρία', 'άρης'], ['και', 'ήρθαν']],
])('%s', (text, capitalised, lower) => {
  const casing = casingOf(documentOf(text));
  expect(capitalised.filter((word) => !casing.isCapitalised(word))).toEqual([]);
  expect(lower.filter((word) => !casing.isLower(word))).toEqual([]);
  expect(casing.isCapitalised('perhaps')).toBe(false);
  expect(casing.isCapitalised('then')).toBe(false);
});

test('a long text is counted piece by piece as it is in one piece', () => {
  const words = ['Anna', 'saw', 'Ludwig', 'van', 'Dijk,', 'and', 'x'.repeat(5000)];
  const text = Array.from({ length: 20_000 }, (_, index) => words[index % 997 === 0 ? 6 : (index * 5) % 6]).join(' ');
  const language = locale('en');
  const whole = documentOf(text);
  const [one, other] = [
    casingOf(documentOf(text)),
    noteCasing(whole, [tokenize(text, 0, text.length, vocabularyOf(language))]),
  ];
  expect([...one.lowerWords()].sort()).toEqual([...other.lowerWords()].sort());
  for (const lower of ['anna', 'ludwig', 'van', 'dijk', 'saw'])
    expect([lower, one.isCapitalised(lower), one.isParticle(lower)]).toEqual([
      lower,
      other.isCapitalised(lower),
      other.isParticle(lower),
    ]);
});
