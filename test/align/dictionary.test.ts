import { describe, expect, test } from 'vitest';
import { align } from '../../src/align/align.js';
import type { Dictionary } from '../../src/align/dictionary.js';
import { formatDictionaries, formatWordPairs, parseWordPairs } from '../../src/align/dictionary-text.js';
import { learnWords } from '../../src/align/learn-words.js';
import { articleOf, show } from './articles.js';

describe('a file of word pairs', () => {
  test.each([
    ['columns', 'Haus\thouse\n', [{ source: 'Haus', target: 'house' }]],
    ['a share', 'Haus\thouse\t0.25\n', [{ source: 'Haus', target: 'house', share: 0.25 }]],
    ['hunalign, the other way round', 'house @ Haus\r\n', [{ source: 'Haus', target: 'house' }]],
    ['phrases', 'in front of @ vor\n', [{ source: 'vor', target: 'in front of' }]],
    ['a mark of byte order and blank lines', '\uFEFF\n\nHaus\thouse\n \n', [{ source: 'Haus', target: 'house' }]],
    ['nothing', '', []],
  ])('%s', (_, text, pairs) => {
    expect(parseWordPairs(text, 'words.tsv')).toEqual({ pairs, dictionaries: [], problems: [] });
  });

  test.each([
    ['one column', 'Haus\n', 'a line'],
    ['an empty column', 'Haus\t\n\thouse\n', '2 lines'],
    ['half a pair', 'house @ \n', 'a line'],
    ['a share that is none', 'Haus\thouse\toften\nHaus\thouse\t7\n', '2 lines'],
  ])('%s is left out and told', (_, text, lines) => {
    const message = `${lines} without a pair of words left out`;
    const problem = { level: 'note', path: 'words.tsv', line: 1, message };
    expect(parseWordPairs(text, 'words.tsv')).toEqual({ pairs: [], dictionaries: [], problems: [problem] });
  });

  test('what is written is read back', () => {
    const pairs = [
      { source: 'Haus', target: 'house', share: 0.25 },
      { source: 'Hof', target: 'yard' },
    ];
    expect(parseWordPairs([...formatWordPairs(pairs)].join(''), 'x').pairs).toEqual(pairs);
  });

  test('a line that names two languages is the head of a dictionary', () => {
    const dictionaries: Dictionary[] = [
      { source: 'de', target: 'en', pairs: [{ source: 'Haus', target: 'house', share: 0.25 }] },
      { source: 'de', target: 'fr', pairs: [] },
      { source: 'en', target: 'fr', pairs: [{ source: 'share', target: 'part' }] },
    ];
    const text = [...formatDictionaries(dictionaries)].join('');
    expect(text.split('\n')[0]).toBe('de\ten\tshare');
    expect(parseWordPairs(text, 'x')).toEqual({ pairs: [], dictionaries, problems: [] });
    expect(parseWordPairs(`Hof\tyard\n${text}`, 'x').pairs).toEqual([{ source: 'Hof', target: 'yard' }]);
    // No language has such a tag.
    expect(parseWordPairs('tails\tqueues\tshare\n', 'x').problems).toHaveLength(1);
  });

  test('much of nothing ends in time', () => {
    expect(parseWordPairs(' @ '.repeat(500_000), 'x').pairs).toHaveLength(0);
  });
});

const ENGLISH = [
  'The mayor spoke.',
  'Nobody could say why the dog of the neighbours barked all night.',
  'The bridge is old.',
  'Rain fell.',
];
// The second sentence is left out, and nothing but its words can tell which one.
const GERMAN = ['Der Bürgermeister redete.', 'Die Brücke ist alt.', 'Regen fiel.'];
const PAIRS: Dictionary = {
  source: 'de',
  target: 'en',
  pairs: [
    { source: 'Bürgermeister', target: 'mayor' },
    { source: 'Brücke', target: 'bridge' },
    { source: 'Regen', target: 'rain' },
  ],
};

test('a dictionary helps, in whichever direction it was written', () => {
  const articles = [articleOf('en', ENGLISH), articleOf('de', GERMAN)];
  const right = ['0 | 0', '1 | -', '2 | 1', '3 | 2'];
  const turned = {
    source: 'en',
    target: 'de',
    pairs: PAIRS.pairs.map(({ source, target }) => ({ source: target, target: source })),
  };
  expect(show(align(articles, { dictionaries: [PAIRS] }))).toEqual(right);
  expect(show(align(articles, { dictionaries: [turned] }))).toEqual(right);
});

test('a dictionary of other languages changes nothing', () => {
  const articles = [articleOf('en', ENGLISH), articleOf('de', GERMAN)];
  const other = { ...PAIRS, source: 'fr', target: 'it' };
  expect(align(articles, { dictionaries: [other] })).toEqual(align(articles));
});

/** Sentences of two made-up languages whose words follow each other in the same order. */
function stories(): ReturnType<typeof articleOf>[][] {
  const words = ['mole', 'gater', 'punil', 'sorka', 'tebbin', 'vorul', 'hismet', 'dawok'];
  const others = ['xanthe', 'quilor', 'zephan', 'wurtig', 'yoblen', 'jirrak', 'kvasto', 'frelum'];
  return [0, 1, 2, 3].map((story) => {
    const lines = (list: readonly string[]) =>
      Array.from({ length: 12 }, (_, at) => {
        const word = (step: number) => list[(at * step + story) % list.length];
        return `${word(1)} ${word(3)} ${word(5)} ${100 + story * 12 + at}.`;
      });
    return [articleOf('en', lines(words), `en${story}`), articleOf('de', lines(others), `de${story}`)];
  });
}

test('stories teach the words of their languages, and the same stories the same words', () => {
  const told = stories().map((articles) => ({ articles, ladder: align(articles) }));
  const [dictionary, ...others] = learnWords(told);
  expect(others).toEqual([]);
  expect(dictionary).toMatchObject({ source: 'de', target: 'en' });
  const best = new Map<string, { target: string; share: number }>();
  for (const { source, target, share = 0 } of dictionary?.pairs ?? []) {
    if (share > (best.get(source)?.share ?? 0)) best.set(source, { target, share });
  }
  expect(best.get('quilor')?.target).toBe('gater');
  expect(best.get('frelum')?.target).toBe('dawok');
  expect(learnWords(told)).toEqual([dictionary]);
});

test('nothing is learned from documents without counterparts', () => {
  const articles = [articleOf('en', ['One dog.', 'One cat.']), articleOf('de', ['Ein Hund.'])];
  const alone = [
    { sides: [[0], []], score: 0 },
    { sides: [[1], []], score: 0 },
    { sides: [[], [0]], score: 0 },
  ];
  expect(learnWords([{ articles, ladder: alone }])).toEqual([]);
});
