import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.js';

const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

test('the page of languages is not stale', () => {
  expect(rows.map((row) => row.split('`')[1])).toEqual(languages());
});

test('the stored number words put together what the rules spell out', () => {
  const shares = rows.flatMap((row) => / \| ([\d.]+) % +\|/.exec(row)?.[1] ?? []).map(Number);
  expect(shares.length).toBeGreaterThanOrEqual(65);
  expect(shares.filter((share) => share === 100).length).toBeGreaterThanOrEqual(53);
  expect(shares.filter((share) => share >= 90).length).toBeGreaterThanOrEqual(65);
});
