import { expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import { articleOf } from './articles.js';

const SYLLABLES = 'ba de fi go ku la me ni po ru sa te vi wo zu'.split(' ');
/** The same words in another tongue, of no letters in common. */
const OTHERS = 'щы яю ъё эц хж чш йы юя цё жэ шх ыч ёй яц щж'.split(' ');

/** Sentences of made-up words, some numbered, in two tongues; the second counts in letters. */
function twoVersions(seed: number, sentences: number): readonly [string[], string[]] {
  let state = seed;
  const next = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  const one: string[] = [];
  const other: string[] = [];
  for (let at = 0; at < sentences; at++) {
    const words = Array.from({ length: 4 + next(9) }, () => [next(15), next(15), next(4)] as const);
    const said = (syllables: readonly string[]): string =>
      words.map(([a, b, c]) => `${syllables[a]}${syllables[b]}${c > 1 ? syllables[c] : ''}`).join(' ');
    one.push(at % 3 === 0 ? `Kapa ${at / 3 + 12}` : `${said(SYLLABLES)}.`);
    other.push(
      at % 3 === 0 ? `Ёча ${'яюэыщ'[(at / 3) % 5]}${'бвгдж'[(at / 15) | 0]}` : `${said(OTHERS)} ${1900 + at}.`,
    );
  }
  return [one, other];
}

const tied = (first: readonly string[], second: readonly string[]): number =>
  align([articleOf('en', first), articleOf('ru', second)]).filter(({ sides }) =>
    sides.every(({ length }) => length > 0),
  ).length;

test('long texts that go on sentence by sentence belong together, though no figure of the one is in the other', () => {
  const [first, second] = twoVersions(7, 60);
  expect(tied(first, second)).toBeGreaterThan(55);
});

test('long texts of other words do not', () => {
  expect(tied(twoVersions(7, 60)[0], twoVersions(11, 60)[1])).toBe(0);
});
