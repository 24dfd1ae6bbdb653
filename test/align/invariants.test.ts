import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import type { Article, Bead } from '../../src/model/index.js';
import { articleOf } from './articles.js';

const word = fc.constantFrom(
  'stone',
  'river',
  'Marek',
  '1907',
  '12',
  'über',
  'дом',
  '橋',
  'a',
  '«',
  '?',
  'ab',
  'Kyoto',
);
const line = fc.array(word, { minLength: 0, maxLength: 9 }).map((words) => words.join(' ') || '-');
const lines = fc.array(line, { maxLength: 14 });

function documentsOf(texts: readonly (readonly string[])[]): Article[] {
  return texts.map((text, at) => articleOf('und', text, `d${at}`));
}

function expectWhole(articles: readonly Article[], ladder: readonly Bead[]): void {
  articles.forEach((article, at) => {
    const found = ladder.flatMap(({ sides }) => [...(sides[at] ?? [])]).sort((x, y) => x - y);
    expect(found).toEqual(article.segments.map(({ index }) => index));
    const inOrder = ladder.filter(({ moved }) => !moved).flatMap(({ sides }) => sides[at] ?? []);
    expect(inOrder).toEqual([...inOrder].sort((x, y) => x - y));
  });
  for (const { sides, score } of ladder) {
    expect(sides.length).toBe(articles.length);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
    if (sides.filter((side) => side.length > 0).length < 2) expect(score).toBe(0);
  }
}

/** Texts of the same few lines, each in an order of its own, so that segments are found out of order. */
const turned = fc
  .tuple(
    fc.uniqueArray(line, { minLength: 8, maxLength: 24 }),
    fc.array(fc.nat({ max: 23 }), { minLength: 3, maxLength: 4 }),
  )
  .map(([pool, turns]) =>
    turns.map((turn) => {
      const cut = turn % pool.length;
      const rotated = [...pool.slice(cut), ...pool.slice(0, cut)];
      return turn % 3 === 0 ? rotated.reverse() : rotated;
    }),
  );

/** The same texts in every run; `bench/align-fuzz.js` draws others. */
const SEED = 1907;

describe('whatever the documents', () => {
  test('so it is where segments stand out of order in several of them', () => {
    fc.assert(
      fc.property(turned, (texts) => {
        const articles = documentsOf(texts);
        expectWhole(articles, align(articles));
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test('every segment is in exactly one bead, in order', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (texts) => {
        const articles = documentsOf(texts);
        expectWhole(articles, align(articles));
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test.each([
    ['few documents', fc.array(lines, { minLength: 2, maxLength: 4 }), 40],
    ['documents whose segments stand out of order', turned, 30],
    ['so many that each is aligned with one of them only', fc.array(lines, { minLength: 9, maxLength: 11 }), 10],
  ])('the order of the documents changes the order of the sides only: %s', (_, documents, numRuns) => {
    fc.assert(
      fc.property(documents, fc.nat(), (texts, seed) => {
        const articles = documentsOf(texts);
        const order = articles.map((_, at) => at).sort((x, y) => ((x * 7 + seed) % 5) - ((y * 7 + seed) % 5));
        const changed = align(order.flatMap((at) => articles[at] ?? []));
        const back = changed.map((bead) => ({
          ...bead,
          sides: articles.map((_, at) => bead.sides[order.indexOf(at)]),
        }));
        const ladder = align(articles);
        expectWhole(articles, ladder);
        expect(back).toEqual(ladder);
      }),
      { numRuns, seed: SEED },
    );
  });
});
