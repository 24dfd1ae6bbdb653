import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'test-results-parser';
import { expect, test } from 'vitest';
import type { Closing, Judgement, Opening } from '../../src/model/index.js';
import { folder } from '../cli/call.js';
import { article, gap, judgement, reportOf, side } from './judgement.js';

const path = folder({});

/** The report as a reader of continuous integration understands it. */
function parsed(judged: readonly Judgement[], closing: Partial<Closing> = {}, opening: Partial<Opening> = {}) {
  const file = join(path, 'report.xml');
  writeFileSync(file, reportOf('junit', judged, closing, opening));
  return parse({ type: 'junit', files: [file] });
}

const en = article('en', 'The town has 504 wells & "more" <b>.');
const de = article('de', 'Die Stadt hat 540 Brunnen.');
const swapped = judgement([de, en], { suspect: 'news/de.txt', sides: [side(de, '540'), side(en, '504')] });
const missing = judgement([de, en], { severity: 'minor', rule: 'fact-missing', sides: [gap(de), side(en, '504')] });

test('a suite for every story, a case for every finding', () => {
  const { suites, total, failed } = parsed([swapped, missing]);
  expect([suites.length, total, failed]).toEqual([2, 2, 1]);
  const [bad, slight] = suites.map(({ cases }) => cases[0]);
  expect(bad).toMatchObject({ status: 'FAIL', failure: 'major: de says “540” where en says “504”; de stands alone.' });
  expect(bad?.stack_trace).toContain('news/en.txt:1:14: The town has 504 wells & "more" <b>.');
  expect(slight?.status).toBe('PASS');
});

test('what fails is what fails the run', () => {
  expect(parsed([missing], {}, { failOn: 'minor' }).failed).toBe(1);
  expect(parsed([swapped], {}, { failOn: 'critical' }).failed).toBe(0);
  expect(parsed([swapped], {}, { failOn: 'none' }).failed).toBe(0);
});

test('a story without findings passes; a document alone is skipped', () => {
  const [clean, alone] = [
    { ...swapped, discrepancies: [] },
    { ...swapped, articles: [en], discrepancies: [] },
  ];
  expect(parsed([clean, alone]).suites.map(({ cases }) => cases[0]?.status)).toEqual(['PASS', 'SKIP']);
});

test('an input that cannot be read is an error, a note is not', () => {
  const problems = [
    { level: 'error', path: 'a.txt', line: 3, message: 'malformed' },
    { level: 'note', path: 'b.txt', message: 'holds no facts' },
  ] as const;
  const [suite] = parsed([], { problems }).suites;
  expect(suite).toMatchObject({ total: 2, errors: 1, failed: 0 });
  expect(suite?.cases[0]).toMatchObject({ status: 'FAIL', failure: 'malformed' });
});

test('names and texts cannot break the file', () => {
  const evil = article('fr', '504 ]]><!-- & \u0000\u001b \ud800 "\'>');
  const renamed = { ...evil, document: { ...evil.document, path: 'a"><b>\n.txt', title: '</testsuites>&' } };
  const found = judgement([renamed, en], {
    suspect: renamed.document.id,
    sides: [side(renamed, '504'), side(en, '504')],
  });
  const { suites, total } = parsed([found]);
  expect(total).toBe(1);
  expect(suites[0]?.name).toBe('</testsuites>&');
});
