import { expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import { articleOf, show } from './articles.js';

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `Line ${at * 7} of the report.`);

test('no document, one document, an empty side', () => {
  expect(align([])).toEqual([]);
  expect(show(align([articleOf('en', ['One.', 'Two.'])]))).toEqual(['0', '1']);
  expect(show(align([articleOf('en', []), articleOf('de', [])]))).toEqual([]);
  expect(show(align([articleOf('en', []), articleOf('de', ['Eins.', 'Zwei.'])]))).toEqual(['- | 0', '- | 1']);
});

test('the same text twice', () => {
  const lines = numbered(200);
  const ladder = align([articleOf('en', lines, 'a'), articleOf('en', lines, 'b')]);
  expect(show(ladder)).toEqual(lines.map((_, at) => `${at} | ${at}`));
});

test('identical sentences, a thousand times, do not drift', () => {
  const same = (language: string, text: string, mark: string) =>
    articleOf(language, [...Array(500).fill(text), mark, ...Array(500).fill(text)]);
  const ladder = show(align([same('en', 'No change.', 'It was 1984.'), same('de', 'Keine Änderung.', 'Es war 1984.')]));
  expect(ladder).toEqual(Array.from({ length: 1001 }, (_, at) => `${at} | ${at}`));
});

test('one sentence against ten thousand', () => {
  const many = numbered(10_000);
  const ladder = align([articleOf('en', [many[6000] ?? '']), articleOf('de', many)]);
  expect(show(ladder)).toContain('0 | 6000');
});
