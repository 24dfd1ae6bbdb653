import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/locale/index.js';

const page = readFileSync(new URL('../../docs/languages.md', import.meta.url), 'utf8');
const rows = page
  .slice(0, page.indexOf('## Variants'))
  .split('\n')
  .filter((line) => line.startsWith('| `'));

test('the page of languages is not stale', () => {
  expect(rows.map((row) => row.split('`')[1])).toEqual(languages());
});

test('numbers that the rules spell out are read back, as the page has it', () => {
  const shares = rows.flatMap((row) => / \| ([\d.]+) % /.exec(row)?.[1] ?? []).map(Number);
  expect(shares.length).toBeGreaterThanOrEqual(65);
  expect(shares.filter((share) => share >= 99).length).toBeGreaterThanOrEqual(65);
});
