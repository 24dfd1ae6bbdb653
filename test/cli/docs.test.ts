import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { configJsonSchema } from '../../src/cli/config-schema.js';
import { manual } from '../../src/cli/manual.js';
import { programOf } from '../../src/cli/program.js';

const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {} };
const page = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const REMEDY = 'run: npm run build && node scripts/build-docs.js';

test('the manual page is not stale', async () => {
  expect(page('tertium.1'), REMEDY).toBe(manual(await programOf(io, () => undefined)));
});

test('the schema of the configuration is not stale', () => {
  expect(JSON.parse(page('config.schema.json')), REMEDY).toEqual(JSON.parse(JSON.stringify(configJsonSchema())));
});

test('the manual page names every command and option, and no line of text is a request', async () => {
  const program = await programOf(io, () => undefined);
  const text = manual(program);
  for (const { long } of program.commands.flatMap(({ options }) => options)) {
    expect(text).toContain((long ?? '').replaceAll('-', '\\-'));
  }
  const requests = text.split('\n').filter((line) => /^[.']/u.test(line));
  expect(requests.filter((line) => !/^\.(?:TH|SH|SS|PP|TP|B|RI)\b/u.test(line))).toEqual([]);
});

test('the schema that init points at and the manual page are published', () => {
  const { files, man } = JSON.parse(page('../package.json'));
  expect(files).toEqual(expect.arrayContaining(['docs/*.json', ...man]));
});
