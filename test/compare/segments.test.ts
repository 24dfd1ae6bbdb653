import { expect, test } from 'vitest';
import type { CompareOptions } from '../../src/compare/compare.js';
import type { Bead } from '../../src/model/index.js';
import { article, findingsOf } from './annotated.js';

const bead = (score: number, ...sides: number[][]): Bead => ({ sides, score });

function tell(
  documents: readonly (readonly string[])[],
  ladder: readonly Bead[],
  options: CompareOptions = {},
): string[] {
  const articles = documents.map((sentences, index) =>
    article('abc'[index] ?? '', ['en', 'de', 'fr'][index] ?? '', sentences),
  );
  return findingsOf(articles, options, ladder).map(({ rule, severity, sides, suspect }) => {
    const shown = sides.map((side) => (side.segment === null ? '∅' : side.text)).join(' / ');
    return `${rule} ${severity}: ${shown}${suspect ? ` (${suspect})` : ''}`;
  });
}

const LADDER = [bead(0.9, [0], [0]), bead(0, [1], []), bead(0.9, [2], [1])];

test.each<[string, string[][], Bead[], CompareOptions, string[]]>([
  [
    'a sentence left out',
    [
      ['Rain.', 'Wind.', 'Snow.'],
      ['Regen.', 'Schnee.'],
    ],
    LADDER,
    {},
    ['segment-missing minor: Wind. / ∅'],
  ],
  [
    'a sentence with a figure',
    [
      ['Rain.', 'Wind of {90} km/h.', 'Snow.'],
      ['Regen.', 'Schnee.'],
    ],
    LADDER,
    {},
    ['segment-missing major: Wind of 90 km/h. / ∅'],
  ],
  [
    'at the end',
    [['Rain.', 'Wind.'], ['Regen.']],
    [bead(0.9, [0], [0]), bead(0, [1], [])],
    {},
    ['segment-missing minor: Wind. / ∅'],
  ],
  [
    'added, by the source',
    [['Rain.', 'Wind.'], ['Regen.']],
    [bead(0.9, [0], [0]), bead(0, [1], [])],
    { source: 'de' },
    ['segment-added minor: Wind. / ∅ (a)'],
  ],
  [
    'two of three have it',
    [['Rain.', 'Wind.'], ['Regen.'], ['Pluie.', 'Vent.']],
    [bead(0.9, [0], [0], [0]), bead(0.8, [1], [], [1])],
    {},
    ['segment-missing minor: Wind. / ∅ / Vent. (b)'],
  ],
  [
    'one of three has it',
    [['Rain.', 'Wind.'], ['Regen.'], ['Pluie.']],
    [bead(0.9, [0], [0], [0]), bead(0, [1], [], [])],
    {},
    ['segment-added minor: Wind. / ∅ / ∅ (a)'],
  ],
])('%s', (_, documents, ladder, options, expected) => {
  expect(tell(documents, ladder, options)).toEqual(expected);
});

test.each<[string, string[][], Bead[]]>([
  [
    'boilerplate',
    [
      ['Rain.', '#Source', 'Snow.'],
      ['Regen.', 'Schnee.'],
    ],
    LADDER,
  ],
  [
    'a loose ladder around',
    [
      ['Rain.', 'Wind.', 'Snow.'],
      ['Regen.', 'Schnee.'],
    ],
    LADDER.map((b) => ({ ...b, score: b.score / 3 })),
  ],
  [
    'two gaps beside each other are one pair not recognised',
    [
      ['Rain.', 'Wind.'],
      ['Regen.', 'Sturm.'],
    ],
    [bead(0.9, [0], [0]), bead(0, [1], []), bead(0, [], [1])],
  ],
  [
    'a moved sentence',
    [
      ['Rain.', 'Wind.'],
      ['Sturm.', 'Regen.'],
    ],
    [bead(0.9, [0], [1]), { ...bead(0.7, [1], [0]), moved: true }],
  ],
])('says nothing of %s', (_, documents, ladder) => {
  expect(tell(documents, ladder)).toEqual([]);
});

const COPY = 'The old mill by the river burnt down in the night.';
const ROWS = [bead(1, [0], [0]), bead(1, [1], [1]), bead(1, [2], [2]), bead(1, [3], [3])];

test('a sentence left in the other language', () => {
  const german = ['Es regnete.', COPY, 'Es schneite.', 'Es stürmte.'];
  expect(tell([['It rained.', COPY, 'It snowed.', 'A storm.'], german], ROWS)).toEqual([
    `untranslated major: ${COPY} / ${COPY}`,
  ]);
  expect(tell([german, german], ROWS)).toEqual([]);
  const title = 'New York Yankees at the Boston Red Sox';
  expect(
    tell(
      [
        ['It rained.', title, 'It snowed.', 'A storm.'],
        ['Es regnete.', title, 'x.', 'y.'],
      ],
      ROWS,
    ),
  ).toEqual([]);
});
