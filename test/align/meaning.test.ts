import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import { type Vectors, windowTexts } from '../../src/align/windows.js';
import { articleOf, show } from './articles.js';
import { FIRST, GOLD, lot, meaningOf, SECOND, sentence } from './concepts.js';

const vectors: Vectors = (text) => Float32Array.from(meaningOf(text));
const articles = [articleOf('en', FIRST), articleOf('de', SECOND)];
const tied = (given: Parameters<typeof align>[1]): string[] =>
  show(align(articles, given)).filter((bead) => !bead.includes('-'));

test('sentences that share no word and no length are aligned by their vectors alone', () => {
  expect(tied({ vectors })).toEqual(GOLD);
  const without = tied({});
  expect(without.filter((bead) => GOLD.includes(bead)).length).toBeLessThan(GOLD.length / 2);
});

test('vectors of any length and with a common direction say the same', () => {
  const skewed: Vectors = (text) =>
    Float32Array.from(meaningOf(text), (count, at) => 0.01 * (count + (at === 125 ? 5 : 0)));
  expect(tied({ vectors: skewed })).toEqual(GOLD);
});

test.each<[string, Vectors]>([
  ['none is known', () => undefined],
  ['all are the same', () => Float32Array.of(1, 2, 3)],
  ['all are zero', () => new Float32Array(3)],
  ['all are empty', () => new Float32Array(0)],
])('where %s, vectors change nothing', (_, useless) => {
  expect(align(articles, { vectors: useless })).toEqual(align(articles));
});

test('vectors do not tie what has nothing in common', () => {
  const half = (from: number, seed: number): number[] => lot(seed).map((concept) => from + (concept % 60));
  const numbers = Array.from({ length: 30 }, (_, at) => at);
  const first = articleOf(
    'en',
    numbers.map((at) => sentence(0, half(0, at))),
  );
  const alien = articleOf(
    'de',
    numbers.map((at) => sentence(1, half(60, at * at + 50))),
  );
  expect(show(align([first, alien], { vectors })).filter((bead) => !bead.includes('-'))).toEqual([]);
});

test('the order of the articles does not matter', () => {
  const there = show(align(articles, { vectors })).sort();
  const back = show(align([...articles].reverse(), { vectors })).map((bead) => bead.split(' | ').reverse().join(' | '));
  expect(back.sort()).toEqual(there);
});

test('the texts are those of runs of one to four pieces, once each, and short enough to be sent', () => {
  const lines = ['Ba do.', 'Gu  mi.', 'Ne.', 'Ba.', 'Do.', 'Do.'];
  const texts = windowTexts([articleOf('en', lines)]);
  expect(texts).toContain('Ba do.');
  expect(texts).toContain('Ba do. Gu mi. Ne. Ba.');
  expect(texts).not.toContain('Ba do. Gu mi. Ne. Ba. Do.');
  expect(texts.filter((text) => text === 'Do.')).toHaveLength(1);
  expect(windowTexts([articleOf('en', []), articleOf('de', [''])])).toEqual([]);
  const [long = ''] = windowTexts([articleOf('en', [`${'a'.repeat(1999)}😀 and so on`])]);
  expect(long).toBe('a'.repeat(1999));
});

test('whatever the vectors, every segment is in one bead', () => {
  const number = fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 1e30, -1e30));
  const anyVector = fc.option(fc.array(number, { minLength: 4, maxLength: 4 }), { nil: undefined });
  fc.assert(
    fc.property(fc.array(anyVector, { minLength: 1, maxLength: 12 }), (pool) => {
      let next = 0;
      const random: Vectors = () => {
        const numbers = pool[next++ % pool.length];
        return numbers && Float32Array.from(numbers);
      };
      const ladder = align([articleOf('en', FIRST.slice(0, 9)), articleOf('de', SECOND.slice(0, 7))], {
        vectors: random,
      });
      for (const [at, count] of [9, 7].entries()) {
        const held = ladder.flatMap(({ sides }) => sides[at] ?? []).sort((x, y) => x - y);
        expect(held).toEqual(Array.from({ length: count }, (_, index) => index));
      }
    }),
    { numRuns: 60 },
  );
});
