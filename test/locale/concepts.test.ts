import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/locale/concepts.js';
import { DATA } from '../../src/locale/tags.js';
import { fold } from '../../src/text/fold.js';

test.each([
  ['en', 'dog', 'de', 'hund'],
  ['en', 'hospit', 'fi', 'sairaa'],
  ['fr', 'neige', 'ja', '雪の結晶'],
  ['uk', 'кінь', 'tr', 'at'],
  ['pt-PT', 'cavalo', 'zh-Hant', '賽馬'],
])('%s %s and %s %s are pictured by one sign', (tag, word, other, counterpart) => {
  const signs = conceptsOf(other).get(counterpart) ?? [];
  expect(
    conceptsOf(tag)
      .get(word)
      ?.some((concept) => signs.includes(concept)),
  ).toBe(true);
});

test('a language without words, and none at all', () => {
  expect(conceptsOf('und').size).toBe(0);
  expect(conceptsOf('tlh').size).toBe(0);
});

test('every file lists the same concepts, in words as they are looked up', () => {
  const folder = new URL('generated/concepts/', DATA);
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  expect(new Set(files.map(({ concepts }) => concepts.length)).size).toBe(1);
  for (const { concepts } of files) {
    for (const word of concepts.flatMap((line: string) => line.split(' '))) {
      if (word !== fold(word) || word.length > 6) expect.soft(word).toBe(fold(word).slice(0, 6));
    }
  }
});
