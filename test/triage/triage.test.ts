import { expect, test } from 'vitest';
import type { Finding, Side } from '../../src/model/index.js';
import { newSince } from '../../src/triage/baseline.js';
import { type Suppression, suppress } from '../../src/triage/suppress.js';
import { triage } from '../../src/triage/triage.js';

const side = (document: string, text: string, start = 0): Side => ({
  document,
  segment: 0,
  segmentText: `It says ${text}.`,
  start,
  end: start + text.length,
  text,
  value: { amount: text },
});

const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'number-mismatch',
  severity: 'major',
  confidence: 0.9,
  story: 's',
  suspect: null,
  sides: [side('a.txt', '504'), side('b.txt', '540')],
  ...over,
});

const OPEN = { minConfidence: 0, rules: {} };
const ids = (findings: readonly Finding[]): string[] => triage(findings, OPEN).map(({ id }) => id);

test('an id does not depend on where the finding stands or in which order the documents came', () => {
  const [id] = ids([finding()]);
  expect(ids([finding({ sides: [side('b.txt', '540', 99), side('a.txt', '504', 7)], story: 'other' })])).toEqual([id]);
  expect(ids([finding({ sides: [side('a.txt', '17'), side('b.txt', '71')] }), finding()])[1]).toBe(id);
});

test.each([
  ['rule', { rule: 'percent-mismatch' }],
  ['text', { sides: [side('a.txt', '504'), side('b.txt', '405')] }],
  ['document', { sides: [side('a.txt', '504'), side('c.txt', '540')] }],
])('another %s makes another id', (_, over: Partial<Finding>) => {
  expect(ids([finding(over)])).not.toEqual(ids([finding()]));
});

test('equal findings are numbered', () => {
  const all = ids([finding(), finding(), finding()]);
  expect(new Set(all).size).toBe(3);
  expect(ids([finding(), finding()])).toEqual(all.slice(0, 2));
});

test('options change severities and leave findings out', () => {
  const options = { minConfidence: 0.5, rules: { 'number-mismatch': 'minor', 'unit-mismatch': 'off' } as const };
  const findings = [finding(), finding({ rule: 'unit-mismatch' }), finding({ confidence: 0.4 })];
  expect(triage(findings, options).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['number-mismatch', 'minor'],
  ]);
});

test('a baseline leaves what is new', () => {
  const old = triage([finding()], OPEN);
  const now = triage([finding({ rule: 'unit-mismatch' }), finding(), finding()], OPEN);
  const ids = (findings: typeof now) => new Set(findings.map(({ id }) => id));
  expect(newSince(now, ids(old)).map(({ rule }) => rule)).toEqual(['unit-mismatch', 'number-mismatch']);
  expect(newSince(now, ids(now))).toEqual([]);
});

const SUPPRESSIBLE = triage([finding(), finding({ rule: 'unit-mismatch' })], OPEN);

test.each<[string, Omit<Suppression, 'reason'>, number]>([
  ['a rule', { rule: 'unit-mismatch' }, 1],
  ['a finding', { id: SUPPRESSIBLE[0]?.id ?? '' }, 1],
  ['a pair of values, in any order', { values: ['540', '504'] }, 2],
  ['a pair of values under one rule', { values: ['504', '540'], rule: 'number-mismatch' }, 1],
  ['another pair', { values: ['504', '541'] }, 0],
  ['nothing, when nothing is said', {}, 0],
  ['until its last day', { rule: 'unit-mismatch', expires: '2024-01-16' }, 1],
  ['not after it', { rule: 'unit-mismatch', expires: '2024-01-15' }, 0],
])('a suppression covers %s', (_, suppression, count) => {
  const { kept, suppressed } = suppress(SUPPRESSIBLE, [{ ...suppression, reason: 'checked' }], '2024-01-16');
  expect(suppressed.length).toBe(count);
  expect(kept.length + suppressed.length).toBe(SUPPRESSIBLE.length);
});

const OF_THREE = [side('a.txt', '504'), side('b.txt', '540'), side('c.txt', '504 Höfe')];

test.each<[string, readonly string[], string | null, number]>([
  ['who stands alone and one of the others', ['540', '504'], 'b.txt', 1],
  ['all that is said', ['540', '504', '504 Höfe'], 'b.txt', 1],
  ['two of those who agree', ['504', '504 Höfe'], 'b.txt', 0],
  ['two of three that all differ', ['540', '504'], null, 0],
])('of three documents a pair of values covers: %s', (_, values, suspect, count) => {
  const found = triage([finding({ sides: OF_THREE, suspect })], OPEN);
  expect(suppress(found, [{ values, reason: 'checked' }], '2024-01-16').suppressed.length).toBe(count);
});

test('a value that all documents write alike is silenced by itself, whoever stands alone', () => {
  const sides = [side('a.txt', '26'), side('b.txt', '26'), side('c.txt', '26')];
  const found = triage([finding({ rule: 'unit-mismatch', sides, suspect: 'c.txt' })], OPEN);
  expect(suppress(found, [{ values: ['26'], reason: 'checked' }], '2024-01-16').suppressed).toHaveLength(1);
});
