import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call } from './cli/call.js';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const REPORT = /(<!-- report: node bin\/tertium\.js (.*) -->\n```\n)[^`]*(```\n<!-- \/report -->)/u;

/** `UPDATE=1 npx vitest run test/readme.test.ts` writes the report anew. */
test('the report in the README is the one that is printed', async () => {
  const readme = readFileSync(README, 'utf8');
  const argv = REPORT.exec(readme)?.[2]?.split(' ') ?? [];
  const { out } = await call(argv);
  const current = readme.replace(REPORT, (_, before, __, after) => `${before}${out}${after}`);
  if (process.env.UPDATE) writeFileSync(README, current);
  expect(readme).toBe(current);
});
