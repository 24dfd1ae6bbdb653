import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { call } from './cli/call.js';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));
const EXPECTED = fileURLToPath(new URL('../corpus/expected.json', import.meta.url));

interface Finding {
  readonly story: string;
  readonly rule: string;
  readonly severity: string;
  readonly suspect: string | null;
  readonly diagnosis?: string;
  /** What the suspect and the English version say; all versions where there is no suspect. */
  readonly says: Readonly<Record<string, string>>;
}

interface Report {
  readonly stories: readonly { readonly documents: readonly string[] }[];
  readonly discrepancies: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly suspect: string | null;
    readonly diagnosis?: string;
    readonly sides: readonly { readonly document: string; readonly text: string }[];
  }[];
}

const folderOf = (id: string): string => id.split('/').at(-2) ?? '';
const tagOf = (id: string): string => (id.split('/').at(-1) ?? '').replace('.txt', '');

function findingsOf(report: Report): Finding[] {
  return report.discrepancies.map(({ rule, severity, suspect, diagnosis, sides }) => {
    const shown = sides.filter(({ document }) => suspect === null || document === suspect || tagOf(document) === 'en');
    return {
      story: folderOf(sides[0]?.document ?? ''),
      rule,
      severity,
      suspect: suspect === null ? null : tagOf(suspect),
      ...(diagnosis !== undefined && { diagnosis }),
      says: Object.fromEntries(shown.map(({ document, text }) => [tagOf(document), text])),
    };
  });
}

describe('the sample corpus, the whole way', () => {
  let report: Report;
  let expected: {
    readonly findings: readonly Finding[];
    readonly missed: readonly (Pick<Finding, 'story' | 'says'> & { readonly reason: string })[];
  };
  beforeAll(async () => {
    const { out, err, status } = await call(['check', '--format', 'json', CORPUS]);
    expect([status, err]).toEqual([1, '']);
    report = JSON.parse(out);
    if (process.env.UPDATE) {
      const lines = findingsOf(report).map((finding) => `    ${JSON.stringify(finding)}`);
      const { missed } = JSON.parse(readFileSync(EXPECTED, 'utf8'));
      const kept = JSON.stringify(missed, null, 2).replaceAll('\n', '\n  ');
      writeFileSync(EXPECTED, `{\n  "findings": [\n${lines.join(',\n')}\n  ],\n  "missed": ${kept}\n}\n`);
    }
    expected = JSON.parse(readFileSync(EXPECTED, 'utf8'));
  });

  test('every folder is one story', () => {
    const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const stories = report.stories.map(({ documents }) => [...new Set(documents.map(folderOf))]);
    expect(stories.flat().sort()).toEqual(folders.map(({ name }) => name).sort());
    expect(stories.every((story) => story.length === 1)).toBe(true);
  });

  test('what was planted is found, and nothing else', () => {
    expect(findingsOf(report)).toEqual(expected.findings);
  });

  test('what is known to be missed is still missed, and has a reason', () => {
    for (const { story, says, reason } of expected.missed) {
      expect(reason).not.toBe('');
      const found = findingsOf(report).filter((finding) => finding.story === story);
      for (const words of Object.values(says)) {
        expect(found.flatMap((finding) => Object.values(finding.says))).not.toContain(words);
      }
    }
  });

  test('each kind of slip is planted somewhere', () => {
    const rules = new Set(expected.findings.map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(
      expect.arrayContaining(['date-mismatch', 'fact-added', 'fact-missing', 'number-mismatch', 'segment-missing']),
    );
    expect(rules.size).toBeGreaterThan(10);
  });
});
