import { expect, test } from 'vitest';
import { article, gap, judgement, reportOf, side } from './judgement.js';

const en = article('en', 'Heading\nThe town has 504 wells.');
const de = article('de', 'Überschrift\nDie Stadt hat 540 Brunnen.');
const sides = [side(de, '540'), side(en, '504')];

test('an annotation at the suspect', () => {
  expect(reportOf('github', [judgement([de, en], { suspect: 'news/en.txt', sides })])).toBe(
    '::error file=news/en.txt,line=2,col=14,title=number-mismatch (major)::en says “504” where de says “540”; en stands alone.\n',
  );
});

test.each([
  ['critical', 'error'],
  ['major', 'error'],
  ['minor', 'warning'],
  ['neutral', 'notice'],
] as const)('%s is an annotation of kind %s', (severity, kind) => {
  expect(reportOf('github', [judgement([de, en], { severity, sides })])).toMatch(new RegExp(`^::${kind} `, 'u'));
});

test('without a suspect, at the first place that holds words', () => {
  expect(reportOf('github', [judgement([de, en], { sides: [gap(de), side(en, '504')] })])).toContain(
    'file=news/en.txt,',
  );
});

test('problems are annotations too', () => {
  const problems = [
    { level: 'error', path: 'a.txt', line: 3, message: 'malformed' },
    { level: 'note', path: 'b.txt', message: 'holds no facts' },
  ] as const;
  expect(reportOf('github', [], { problems })).toBe(
    '::error file=a.txt,line=3,title=input::malformed\n::notice file=b.txt,title=input::holds no facts\n',
  );
});

test('no document can give a command of its own', () => {
  const evil = article('fr', 'x 504\r\u2028 100% ::set-output name=a::b');
  const path = 'a,line=9::stop\n::error ::b%.txt';
  const renamed = { ...evil, document: { ...evil.document, path } };
  const words = side(renamed, '504\r\u2028 100% ::set-output name=a::b');
  const report = reportOf('github', [
    judgement([renamed, en], { suspect: renamed.document.id, sides: [words, side(en, '504')] }),
  ]);
  expect(report.split('\n')).toHaveLength(2);
  expect(report).toContain('file=a%2Cline=9%3A%3Astop %3A%3Aerror %3A%3Ab%25.txt,line=1,');
  expect(report).toContain('504 100%25 ::set-output');
});
