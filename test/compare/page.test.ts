import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../../src/compare/rules/index.js';
import { rulesPage } from '../../src/compare/rules/page.js';

test('the page of rules is not stale', () => {
  const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
  expect(page, 'run: npm run build && node scripts/build-docs.js').toBe(rulesPage(RULES));
});

test.each(RULES.map(({ id }) => id))('%s is the name of its file', (id) => {
  expect(existsSync(new URL(`../../src/compare/rules/${id}.ts`, import.meta.url))).toBe(true);
});
