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

test('the same text in reverse order: each line is in one bead all the same', () => {
  const lines = numbered(300);
  const ladder = align([articleOf('en', lines, 'a'), articleOf('en', [...lines].reverse(), 'b')]);
  const all = ladder.flatMap(({ sides }) => sides[1] ?? []);
  expect(all.sort((x, y) => x - y)).toEqual(lines.map((_, at) => at));
});

test('five megabytes without a stop, and as many semicolons', () => {
  for (const piece of ['word and word ', 'a; b; ']) {
    const text = piece.repeat(Math.ceil(5e6 / piece.length));
    const article = articleOf('und', ['']);
    const segment = { index: 0, kind: 'sentence' as const, paragraph: 0, start: 0, end: text.length };
    const long = { document: { ...article.document, id: 'long', text }, segments: [segment], facts: [] };
    expect(show(align([long, articleOf('en', ['One line.', 'Another.'])])).length).toBeGreaterThan(0);
  }
}, 60_000);

test('two languages mixed in one document', () => {
  const en = numbered(60);
  const mixed = en.map((line, at) => (at % 2 ? line : `Zeile ${at * 7} des Berichts.`));
  const ladder = show(align([articleOf('en', en), articleOf('de', mixed)]));
  expect(ladder).toEqual(en.map((_, at) => `${at} | ${at}`));
});
