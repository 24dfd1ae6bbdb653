import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { expect, test } from 'vitest';
import type { Judgement } from '../../src/model/index.js';
import { call } from '../cli/call.js';
import { article, gap, judgement, OPENING, reportOf, side } from './judgement.js';

/** The schema of OASIS, as Microsoft's matchers for Jest ship it. */
const SCHEMA = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv as never);
const valid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

/** The one run of a report that the schema accepts. */
function runOf(report: string): Run {
  const log: Log = JSON.parse(report);
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0] as Run;
}

const en = article('en', 'Heading\nThe town 😀 has 504 wells.');
const de = article('de', 'Überschrift\nDie Stadt hat 540 Brunnen.');
const swapped = judgement([de, en], {
  diagnosis: 'digits-swapped',
  suspect: 'news/en.txt',
  sides: [side(de, '540'), side(en, '504')],
});

test('a finding: at the suspect, with the other document as a related location', () => {
  const { results, columnKind, tool } = runOf(reportOf('sarif', [swapped]));
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver).toMatchObject({ name: 'tertium', semanticVersion: OPENING.version });
  expect(tool.driver.rules?.map(({ id }) => id)).toEqual(OPENING.rules.map(({ id }) => id));
  const [result] = results ?? [];
  expect(result).toMatchObject({
    ruleId: 'number-mismatch',
    level: 'error',
    partialFingerprints: { 'tertium/v1': 'd1' },
    rank: 67.5,
  });
  expect(tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe('number-mismatch');
  expect(result?.locations?.[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'news/en.txt', uriBaseId: '%SRCROOT%' },
    region: { startLine: 2, startColumn: 17, endLine: 2, endColumn: 20, snippet: { text: '504' } },
  });
  expect(result?.relatedLocations?.map((location) => location.physicalLocation?.artifactLocation?.uri)).toEqual([
    'news/de.txt',
  ]);
});

test.each([
  ['critical', 'error'],
  ['major', 'error'],
  ['minor', 'warning'],
  ['neutral', 'note'],
] as const)('%s is of level %s', (severity, level) => {
  const [result] =
    runOf(reportOf('sarif', [judgement([de, en], { severity, sides: [side(de, '540'), side(en, '504')] })])).results ??
    [];
  expect(result?.level).toBe(level);
});

test('a gap is a place without length', () => {
  const missing = judgement([de, en], { rule: 'fact-missing', sides: [gap(de), side(en, '504')] });
  const [result] = runOf(reportOf('sarif', [missing])).results ?? [];
  expect(result?.relatedLocations?.[0]?.physicalLocation?.region).toEqual({
    startLine: 1,
    startColumn: 1,
    endLine: 1,
    endColumn: 1,
  });
});

test('a silenced finding is a result with the reason', () => {
  const [discrepancy] = swapped.discrepancies;
  const silenced = {
    ...swapped,
    discrepancies: [],
    suppressed: discrepancy ? [{ discrepancy, reason: 'recounted' }] : [],
  };
  const [result, ...others] = runOf(reportOf('sarif', [silenced])).results ?? [];
  expect(others).toEqual([]);
  expect(result?.suppressions).toEqual([{ kind: 'external', justification: 'recounted' }]);
});

test('problems are notifications, and an error says that the run did not succeed', () => {
  const problems = [
    { level: 'error', path: 'a.txt', line: 3, message: 'malformed' },
    { level: 'note', path: 'b.txt', message: 'holds no facts' },
  ] as const;
  const [invocation] = runOf(reportOf('sarif', [], { problems })).invocations ?? [];
  expect(invocation?.executionSuccessful).toBe(false);
  expect(invocation?.toolExecutionNotifications?.map(({ level, message }) => [level, message.text])).toEqual([
    ['error', 'malformed'],
    ['note', 'holds no facts'],
  ]);
  expect(runOf(reportOf('sarif', [])).invocations?.[0]?.executionSuccessful).toBe(true);
});

test.each([
  ['a b/ü#1?.txt', 'a%20b/%C3%BC%231%3F.txt', '%SRCROOT%'],
  ['C:x.txt', 'C%3Ax.txt', '%SRCROOT%'],
  ['/srv/news/a.txt', 'file:///srv/news/a.txt', undefined],
  ['line\nfeed\ud800.txt', 'line%0Afeed%EF%BF%BD.txt', '%SRCROOT%'],
])('the path %j becomes a URI', (path, uri, uriBaseId) => {
  const renamed = { ...de, document: { ...de.document, path } };
  const found = judgement([renamed, en], { sides: [side(renamed, '540'), side(en, '504')] });
  const { artifacts, results } = runOf(reportOf('sarif', [found]));
  expect(artifacts?.[0]?.location).toEqual({ uri, ...(uriBaseId && { uriBaseId }) });
  expect(results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
});

test('a row of a table is a logical location', () => {
  const row = { ...side(de, '540'), unit: 'row 7' };
  const [result] = runOf(reportOf('sarif', [judgement([de, en], { sides: [row, side(en, '504')] })])).results ?? [];
  expect(result?.locations?.[0]?.logicalLocations?.[0]?.name).toBe('row 7');
});

test('words of a document make no link in a message', () => {
  const evil = article('fr', 'voir [ici](1) 504');
  const found: Judgement = judgement([evil, en], { sides: [side(evil, '[ici](1) 504'), side(en, '504')] });
  const [result] = runOf(reportOf('sarif', [found])).results ?? [];
  expect(result?.message.text).not.toContain('](');
});

test('the report of the sample corpus follows the schema', async () => {
  const { out } = await call(['check', 'corpus', '--format', 'sarif']);
  const { results = [], artifacts } = runOf(out);
  expect(results.length).toBeGreaterThan(10);
  expect(artifacts?.length).toBeGreaterThan(10);
  expect(results.every(({ relatedLocations }) => relatedLocations?.length)).toBe(true);
});
