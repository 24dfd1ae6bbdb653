import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { RULES } from '../../../src/compare/rules/index.js';
import type { Finding } from '../../../src/model/index.js';
import { type Case, casesOf, findingsIn, textsOf } from './cases.js';

const tested = RULES.map(({ id }) => id).filter((id) => existsSync(new URL(`cases/${id}.txt`, import.meta.url)));

/** `RESULTS=1` prints what bench/RESULTS.md says of each rule. */
const results: string[] = [];
afterAll(() => {
  if (process.env.RESULTS) console.log(results.join('\n'));
});

const label = ({ versions, slip }: Case): string =>
  `${slip === 'none' ? 'silent' : slip}: ${versions.map(({ tag, text }) => `${tag}: ${text}`).join(' / ')}`;

const outcomeOf = (findings: readonly Finding[], rule: string): Case['slip'] =>
  findings.some((finding) => finding.rule === rule) ? 'told' : findings.length > 0 ? 'told by another rule' : 'missed';

describe.each(tested)('%s', (rule) => {
  const cases = casesOf(rule);

  test.each(cases.map((one) => [label(one), one] as const))('%s', (_, one) => {
    const findings = findingsIn(one);
    if (one.slip === 'none') expect(findings.map((finding) => finding.rule)).toEqual([]);
    else expect(outcomeOf(findings, rule)).toBe(one.slip);
  });

  if (process.env.RESULTS) {
    test('precision and recall', () => {
      const outcomes = cases.map((one) => ({ slip: one.slip, outcome: outcomeOf(findingsIn(one), rule) }));
      const slips = outcomes.filter(({ slip }) => slip !== 'none');
      const told = slips.filter(({ outcome }) => outcome === 'told').length;
      const byOthers = slips.filter(({ outcome }) => outcome === 'told by another rule').length;
      const alarms = outcomes.filter(({ slip, outcome }) => slip === 'none' && outcome !== 'missed').length;
      const cells = [rule, slips.length, outcomes.length - slips.length, told, byOthers, alarms];
      results.push(`| ${cells.join(' | ')} |`);
    });
  }

  test('at least thirty of each sort, in at least eight languages', () => {
    expect(cases.filter(({ slip }) => slip === 'told').length).toBeGreaterThanOrEqual(30);
    expect(cases.filter(({ slip }) => slip === 'none').length).toBeGreaterThanOrEqual(30);
    const tags = textsOf(rule).flatMap((versions) => versions.map(({ tag }) => tag));
    expect(new Set(tags).size).toBeGreaterThanOrEqual(8);
  });
});
