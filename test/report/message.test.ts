import { expect, test } from 'vitest';
import { labels } from '../../src/report/label.js';
import { messageOf } from '../../src/report/message.js';
import { article, gap, judgement, side } from './judgement.js';

const en = article('en', 'The town has 504 wells.');
const fr = article('fr', 'La ville a 504 puits.');
const de = article('de', 'Die Stadt hat 540 Brunnen.');
const it = article('it', 'La città ha 540 pozzi.');

const cases: readonly [string, Parameters<typeof judgement>, string][] = [
  [
    'a lone dissenter stands alone',
    [
      [de, en, fr],
      {
        suspect: 'news/de.txt',
        diagnosis: 'digits-swapped',
        sides: [side(de, '540'), side(en, '504'), side(fr, '504')],
      },
    ],
    'de says “540” where en and fr say “504” (digits swapped); de stands alone.',
  ],
  [
    'centuries are no years',
    [
      [de, en, fr],
      {
        suspect: 'news/de.txt',
        diagnosis: 'year-off',
        sides: [
          { ...side(de, '540'), value: { date: '-05XX' } },
          { ...side(en, '504'), value: { date: '-04XX' } },
          { ...side(fr, '504'), value: { date: '-04XX' } },
        ],
      },
    ],
    'de says “540” where en and fr say “504” (another century); de stands alone.',
  ],
  [
    'with a source, the suspect departs from it',
    [[de, en], { suspect: 'news/de.txt', sides: [side(de, '540'), side(en, '504')] }, 'news/en.txt'],
    'de says “540” where en says “504”; de departs from the source.',
  ],
  [
    'two versions: no suspect',
    [[de, en], { sides: [side(de, '540'), side(en, '504')] }],
    'de says “540”, en says “504”.',
  ],
  [
    'two against two',
    [[de, en, fr, it], { sides: [side(de, '540'), side(en, '504'), side(fr, '504'), side(it, '540')] }],
    'de and it say “540”, en and fr say “504”. No version has the others on its side.',
  ],
  [
    'a fact that one version leaves out',
    [[de, en], { rule: 'fact-missing', sides: [gap(de), side(en, '504')] }],
    'en says “504”; de has nothing that answers to it.',
  ],
  [
    'a sentence that was not translated',
    [[de, en], { rule: 'untranslated', sides: [side(de, '540'), side(en, '504')] }],
    'de and en have this sentence word for word the same: one of them is not translated.',
  ],
  [
    'a sentence left in the language of the source',
    [[de, en], { rule: 'untranslated', sides: [side(de, '540'), side(en, '504')] }, 'news/en.txt'],
    'This sentence of de stands in the language of the source.',
  ],
  [
    'a sentence that one version leaves out',
    [[de, en, fr], { rule: 'segment-missing', sides: [gap(de), side(en, '504'), side(fr, '504')] }],
    'This sentence of en and fr has no counterpart in de.',
  ],
  [
    'a sentence that stands elsewhere',
    [[de, en], { rule: 'segment-moved', sides: [side(de, de.document.text), side(en, en.document.text)] }],
    'This sentence stands elsewhere: it is sentence 1 of de and 1 of en.',
  ],
  [
    'several that moved together',
    [
      [de, en, fr],
      {
        rule: 'segment-moved',
        sides: [side(de, de.document.text), { ...side(en, 'The town'), segment: 20 }, side(fr, fr.document.text)],
      },
    ],
    'This passage stands elsewhere: it begins with sentence 1 of de, 21 of en and 1 of fr.',
  ],
];

test.each(cases)('%s', (_, given, expected) => {
  const { articles, discrepancies, source } = judgement(...given);
  const label = labels(articles.map(({ document }) => document));
  const [discrepancy] = discrepancies;
  expect(discrepancy && messageOf(discrepancy, { label, quote: (text) => `“${text}”`, source })).toBe(expected);
});

test('documents of one language are named by their ids', () => {
  const other = { ...en.document, id: 'agency/en.txt' };
  const label = labels([en.document, other, de.document]);
  expect([label('news/en.txt'), label('agency/en.txt'), label('news/de.txt')]).toEqual([
    'news/en.txt',
    'agency/en.txt',
    'de',
  ]);
});
