import { describe, expect, test } from 'vitest';
import type { CompareOptions } from '../../src/compare/compare.js';
import type { Bead, Finding } from '../../src/model/index.js';
import { article, findingsOf } from './annotated.js';

const bead = (score: number, ...sides: number[][]): Bead => ({ sides, score });

function findings(
  documents: readonly (readonly string[])[],
  ladder: readonly Bead[],
  options: CompareOptions = {},
): Finding[] {
  const articles = documents.map((sentences, index) =>
    article('abc'[index] ?? '', ['en', 'de', 'fr'][index] ?? '', sentences),
  );
  return findingsOf(articles, options, ladder);
}

function tell(
  documents: readonly (readonly string[])[],
  ladder: readonly Bead[],
  options: CompareOptions = {},
): string[] {
  return findings(documents, ladder, options).map(({ rule, severity, sides, suspect }) => {
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
])('says nothing of %s', (_, documents, ladder) => {
  expect(tell(documents, ladder)).toEqual([]);
});

describe('what stands elsewhere', () => {
  const moved = (block: number, ...sides: number[][]): Bead => ({ sides, score: 0.7, moved: true, block });
  const EN = ['Rain.', 'Wind.', 'Hail.', 'Snow.', 'Fog.'];
  const DE = ['Hagel.', 'Schnee.', 'Nebel.', 'Regen.', 'Sturm.'];
  const places = (documents: readonly (readonly string[])[], ladder: readonly Bead[]): (string | number | null)[][] =>
    findings(documents, ladder).map(({ severity, suspect, sides }) => [
      severity,
      suspect,
      ...sides.map(({ segment, text }) => `${segment} ${text}`),
    ]);

  test.each<[string, string[][], Bead[], (string | null)[][]]>([
    [
      'sentences that moved together are one finding',
      [EN, DE],
      [moved(1, [0], [3]), moved(1, [1], [4]), bead(0.9, [2], [0]), bead(0.9, [3], [1]), bead(0.9, [4], [2])],
      [['neutral', null, '0 Rain.\nWind.', '3 Regen.\nSturm.']],
    ],
    [
      'sentences that moved apart are two',
      [EN, DE],
      [moved(1, [0], [4]), moved(2, [1], [3]), bead(0.9, [2], [0]), bead(0.9, [3], [1]), bead(0.9, [4], [2])],
      [
        ['neutral', null, '0 Rain.', '4 Sturm.'],
        ['neutral', null, '1 Wind.', '3 Regen.'],
      ],
    ],
    [
      'of three documents, the one that departs from the order of the others is named',
      [EN, EN, DE],
      [
        moved(1, [0], [0], [3]),
        moved(1, [1], [1], [4]),
        bead(0.9, [2], [2], [0]),
        bead(0.9, [3], [3], [1]),
        bead(0.9, [4], [4], [2]),
      ],
      [['neutral', 'c', '0 Rain.\nWind.', '0 Rain.\nWind.', '3 Regen.\nSturm.']],
    ],
  ])('%s', (_, documents, ladder, expected) => {
    expect(places(documents, ladder)).toEqual(expected);
  });
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
