import { expect, test } from 'vitest';
import { conceptTies } from '../../src/align/concepts.js';
import { sideOf } from '../../src/align/terms.js';
import { articleOf } from './articles.js';

/** Which words of two lines are tied by what is pictured. */
function tied(language: string, line: string, other: string, told: string): string[] {
  const [a, b] = [articleOf(language, [line]), articleOf(other, [told])].map((article) =>
    sideOf(article, article.segments, 6),
  );
  if (!a || !b) return [];
  const label = (id: number, side: typeof a) => side.vocabulary[id]?.label;
  return conceptTies(a, b, 6).map(({ source, target, weight }) => `${label(source, a)} ${label(target, b)} ${weight}`);
}

test('words for the same things in unlike languages', () => {
  expect(tied('en', 'A dog ate the cake by the horse.', 'fi', 'Koira söi kakun, kakku oli hevosen vieressä.')).toEqual([
    'dog koira 1',
    'cake kakku 1',
  ]);
});

test('where words are written together, pairs of characters share the weight', () => {
  const ties = tied('de', 'Polizei am Krankenhaus, Fahrrad im Gras.', 'ja', '警察は病院に自転車を止めた。');
  expect(ties.sort()).toEqual(['fahrra 自転 0.5', 'fahrra 転車 0.5', 'kranke 病院 1', 'polize 警察 1']);
});

test('a word for many things is not tied to the words for each', () => {
  expect(tied('en', 'An animal.', 'de', 'Ein Hund und ein Pferd.')).toEqual([]);
});

test('nothing in a language without words', () => {
  expect(tied('en', 'A dog.', 'und', 'Ein Hund.')).toEqual([]);
});
