import { expect, test } from 'vitest';
import type { CompareOptions } from '../../src/compare/compare.js';
import { vote } from '../../src/compare/vote.js';
import { article, findingsOf, told } from './annotated.js';

test.each<[string, number[][], number | undefined, (number | null)[]]>([
  ['one against two', [[0, 2], [1]], undefined, [1]],
  ['one against four', [[0, 1, 3, 4], [2]], undefined, [2]],
  [
    'two against two',
    [
      [0, 1],
      [2, 3],
    ],
    undefined,
    [null],
  ],
  [
    'two against three',
    [
      [0, 1, 2],
      [3, 4],
    ],
    undefined,
    [null],
  ],
  ['three ways', [[0], [1], [2]], undefined, [null]],
  ['one against one', [[0], [1]], undefined, [null]],
  ['the source alone against many', [[0], [1, 2, 3]], 0, [1, 2, 3]],
  ['one departs from the source', [[0, 2], [1]], 2, [1]],
  ['the source says nothing', [[0, 1], [3]], 2, [3]],
])('%s', (_, classes, source, suspects) => {
  expect(vote(classes, source).map(({ suspect }) => suspect)).toEqual(suspects);
});

const tell = (sentences: readonly string[], options: CompareOptions = {}): string[] =>
  findingsOf(
    sentences.map((sentence, index) =>
      article('abcdef'[index] ?? '', ['en', 'de', 'fr', 'uk', 'vi'][index] ?? '', [sentence]),
    ),
    options,
  ).map(told);

test.each<[string, string[], CompareOptions, string[]]>([
  ['the lone dissenter', ['{504}', '{540}', '{504}'], {}, ['number-mismatch digits-swapped: 504 / 540 / 504 (b)']],
  [
    'compatible values are one voice',
    ['{1187}', '{nearly 1,200|number 1200 almost}', '{1178}'],
    {},
    ['number-mismatch digits-swapped: 1187 / nearly 1,200 / 1178 (c)'],
  ],
  [
    'two against two',
    ['{504}', '{540}', '{504}', '{540}'],
    {},
    ['number-mismatch digits-swapped: 504 / 540 / 504 / 540'],
  ],
  [
    'who says nothing does not vote',
    ['{504}', '{540}', ''.padEnd(3, 'x'), '{504}'],
    {},
    ['number-mismatch digits-swapped: 504 / 540 / 504 (b)'],
  ],
  [
    'the source',
    ['{504}', '{540}', '{540}'],
    { source: 'en' },
    ['number-mismatch digits-swapped: 504 / 540 (b)', 'number-mismatch digits-swapped: 504 / 540 (c)'],
  ],
  ['one leaves it out', ['{504}', 'x', '{504}'], {}, ['fact-missing: 504 / ∅ / 504 (b)']],
  ['one adds it', ['x', '{504}', 'x'], {}, ['fact-added: ∅ / 504 / ∅ (b)']],
  [
    'the source leaves it out',
    ['x', '{504}', '{504}'],
    { source: 'en' },
    ['fact-added: ∅ / 504 (b)', 'fact-added: ∅ / 504 (c)'],
  ],
  ['words that only two of five have', ['{nine|number 9} x', 'x', 'x', '{zero|number 0} x', 'x'], {}, []],
  ['all agree', ['{504}', '{504}', '{504}'], {}, []],
])('%s', (_, sentences, options, expected) => {
  expect(tell(sentences, options)).toEqual(expected);
});
