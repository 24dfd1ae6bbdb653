import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Judgement, Opening } from '../../src/model/index.js';
import type { Issue } from '../../src/report/exchange/issues.js';
import { languagePair } from '../../src/report/exchange/languages.js';
import { nested } from '../../src/report/exchange/nest.js';
import { article, gap, judgement, OPENING, reportOf, side } from './judgement.js';

const en = article('en', 'Heading\nThe town has 504 wells & more.');
const de = article('de', 'Überschrift\nDie Stadt hat 540 Brunnen.');
const fr = article('fr', 'Titre\nLa ville a 504 puits.');
const ladder = [
  { sides: [[0], [0], [0]], score: 1 },
  { sides: [[1], [1], [1]], score: 0.9 },
];
const three: Judgement = {
  ...judgement([de, en, fr], { suspect: 'news/de.txt', sides: [side(de, '540'), side(en, '504'), side(fr, '504')] }),
  ladder,
};
const comment = 'de says “540” where en and fr say “504”; de stands alone.';

test('xliff: a mark of the ITS module around the words of the suspect, other versions as references', () => {
  const report = reportOf('xliff', [three]);
  expect(report).toContain('version="2.1" srcLang="de" trgLang="en">');
  expect(report).toContain('its:version="2.0"');
  expect(report).toContain(`    <unit id="u2">
      <mtc:matches>
        <mtc:match ref="#source" reference="yes" origin="news/fr.txt"><source>Die Stadt hat 540 Brunnen.</source><target xml:lang="fr">La ville a 504 puits.</target></mtc:match>
      </mtc:matches>
      <notes>
        <note category="number-mismatch">${comment}</note>
      </notes>
      <segment id="s1"><source><mrk id="source" type="mtc:match">Die Stadt hat <mrk id="m1" type="its:generic" its:locQualityIssueType="numbers" its:locQualityIssueComment="${comment}" its:locQualityIssueSeverity="75">540</mrk> Brunnen.</mrk></source><target>The town has 504 wells &amp; more.</target></segment>
    </unit>
`);
});

test('xliff: the named source is the source', () => {
  expect(reportOf('xliff', [three], {}, { source: 'fr' })).toContain('srcLang="fr" trgLang="de"');
});

test('xliff: of two versions neither is a reference; without any story there still is a unit', () => {
  const two = { ...three, articles: [de, en], ladder: [{ sides: [[1], [1]], score: 1 }] };
  const report = reportOf('xliff', [two]);
  expect(report).not.toContain('mtc:match ');
  expect(report).toContain('<target>The town has 504 wells');
  expect(reportOf('xliff', [])).toContain('<unit id="u1">');
});

test('tmx: a variant for every document, the issue as a highlight and properties', () => {
  const report = reportOf('tmx', [three]);
  expect(report.match(/<tuv /gu)).toHaveLength(6);
  expect(report).toContain('<seg>Die Stadt hat <hi type="x-locQualityIssue" x="1">540</hi> Brunnen.</seg>');
  expect(report).toContain('<prop type="x-locQualityIssueType-1">numbers</prop>');
  expect(report).toContain('<prop type="x-locQualityIssueSeverity-1">75</prop>');
});

test('tmx: the source language is one that variants bear, and a unit without it says so', () => {
  const british = article('en-GB', 'Heading\nThe town has 504 wells & more.');
  const ladder = [
    { sides: [[0], [0], [0]], score: 1 },
    { sides: [[], [1], [1]], score: 0.9 },
  ];
  const story = { ...three.story, documents: ['news/en-GB.txt', 'news/de.txt', 'news/fr.txt'] };
  const report = reportOf('tmx', [{ ...three, story, articles: [british, de, fr], ladder }], {}, { source: 'en' });
  expect(report).toContain(' srclang="en-GB" datatype');
  expect(report.match(/<tu [^>]*>/gu)).toEqual(['<tu tuid="s1-1">', '<tu tuid="s1-2" srclang="*all*">']);
  expect(reportOf('tmx', [three])).toContain(' srclang="*all*" datatype');
});

test('where nobody stands alone, every place is marked; a gap has nothing to mark', () => {
  const open = { ...three, discrepancies: judgement([], { sides: [side(de, '540'), side(en, '504')] }).discrepancies };
  expect(reportOf('tmx', [open]).match(/<hi /gu)).toHaveLength(2);
  const missing = {
    ...three,
    discrepancies: judgement([], { rule: 'fact-missing', sides: [gap(de), side(en, '504')] }).discrepancies,
  };
  expect(reportOf('tmx', [missing]).match(/<hi /gu)).toHaveLength(1);
  expect(reportOf('tmx', [missing])).toContain('<prop type="x-locQualityIssueType-1">omission</prop>');
});

test('offsets hold where a bead has several segments', () => {
  const joined = {
    ...three,
    ladder: [
      {
        sides: [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        score: 1,
      },
    ],
  };
  expect(reportOf('tmx', [joined])).toContain(
    '<seg>Überschrift Die Stadt hat <hi type="x-locQualityIssue" x="1">540</hi> Brunnen.</seg>',
  );
});

const issue = (start: number, end: number): Issue => ({
  id: `${start}-${end}`,
  rule: '',
  type: '',
  comment: '',
  severity: 0,
  start,
  end,
});
const drawn = (text: string, issues: readonly Issue[]): string =>
  nested(text, issues)
    .map((piece) => ('words' in piece ? piece.words : 'opens' in piece ? '(' : ')'))
    .join('');

test.each([
  [[[0, 3]], '(abc)def'],
  [
    [
      [1, 5],
      [2, 3],
    ],
    'a(b(c)de)f',
  ],
  [
    [
      [0, 2],
      [2, 4],
    ],
    '(ab)(cd)ef',
  ],
  [
    [
      [0, 6],
      [0, 6],
    ],
    '((abcdef))',
  ],
  [
    [
      [0, 3],
      [2, 5],
    ],
    '(abc)def',
  ],
  [[], 'abcdef'],
])('marks at %j', (spans, expected) => {
  expect(
    drawn(
      'abcdef',
      spans.map(([start = 0, end = 0]) => issue(start, end)),
    ),
  ).toBe(expected);
});

test('marks are always within each other or beside each other, and no word is lost', () => {
  const spans = fc.array(fc.tuple(fc.nat(8), fc.nat(8)).filter(([start, end]) => start < end));
  fc.assert(
    fc.property(spans, (all) => {
      const open: Issue[] = [];
      let text = '';
      for (const piece of nested(
        'abcdefgh',
        all.map(([start, end]) => issue(start, end)),
      )) {
        if ('words' in piece) text += piece.words;
        else if ('opens' in piece) open.push(piece.opens);
        else expect(open.pop()).toBe(piece.closes);
      }
      expect([text, open]).toEqual(['abcdefgh', []]);
    }),
  );
});

test('the pair of languages is that of most stories', () => {
  const documents = [en, de, fr, article('pt-PT', 'x')].map(({ document }) => document);
  const story = (id: string, ...tags: string[]) => ({
    id,
    confidence: 1,
    documents: tags.map((tag) => `news/${tag}.txt`),
  });
  const pair = (opening: Partial<Opening>) => languagePair({ ...OPENING, documents, stories: [], ...opening });
  const stories = [story('1', 'fr', 'en'), story('2', 'fr', 'de'), story('3', 'en', 'de', 'fr'), story('4', 'pt-PT')];
  expect(pair({ stories })).toEqual(['fr', 'de']);
  expect(pair({ stories, source: 'en' })).toEqual(['en', 'fr']);
  expect(pair({ stories: [story('5', 'pt-PT', 'de')], source: 'pt' })).toEqual(['pt-PT', 'de']);
  expect(pair({})).toEqual(['und', undefined]);
});
