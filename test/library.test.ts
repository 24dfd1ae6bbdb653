import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const PAGE = readFileSync(new URL('../docs/library.md', import.meta.url), 'utf8');
const INDEX = new URL('../dist/library.js', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'tertium-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLES = [...PAGE.matchAll(/^## (.+)\n[\s\S]*?```js\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/gmu)];

test('every function of the page has an example', () => {
  expect(EXAMPLES.map(([, name]) => name)).toEqual(PAGE.match(/(?<=^## ).+$/gmu));
});

test.each(EXAMPLES.map(([, name, code, printed]) => [name, code, printed] as const))('%s', (name, code, printed) => {
  const file = join(folder, `${name?.split(' ')[0]}.mjs`);
  writeFileSync(file, (code ?? '').replace("'tertium'", JSON.stringify(INDEX)));
  expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).toBe(printed);
});
