import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

const GOOD = 'The town of Alvara has 504 wells. The mayor opened 37 of them on 14 March 2023 with 1,240 guests.\n';
const GUT =
  'Die Stadt Alvara hat 504 Brunnen. Der Bürgermeister eröffnete 38 davon am 14. März 2023 mit 1.240 Gästen.\n';
const OTHER = 'The bridge at Korsholm was closed on 2 June 2021 for 45 days; 6,500 cars a day go round by 18.4 km.\n';

const corpus = (): string => folder({ 'a.en.txt': GOOD, 'b.de.txt': GUT, 'c.en.txt': OTHER });

/** Every file of a cache, with its bytes. */
function entries(cache: string): Map<string, Buffer> {
  const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .map((file) => join(cache, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, readFileSync(file)]),
  );
}

test.each([
  ['check', '--format', 'json', '--fail-on', 'none'],
  ['check', '--fail-on', 'none', '--group-by', 'all'],
  ['group', '--format', 'json'],
  ['facts', '--format', 'jsonl'],
  ['split', '--format', 'jsonl'],
])('%s says the same without a cache, with an empty one and with a full one', async (...command) => {
  const path = corpus();
  const cache = folder({});
  const plain = await call([...command, path]);
  const first = await call([...command, '--cache', cache, path]);
  const written = entries(cache);
  const second = await call([...command, '--cache', cache, path]);
  expect(plain.out.length).toBeGreaterThan(50);
  expect(first).toEqual(plain);
  expect(second).toEqual(plain);
  expect(entries(cache)).toEqual(written);
});

test('align says the same with a full cache', async () => {
  const path = corpus();
  const cache = folder({});
  const argv = ['align', '--format', 'jsonl', '--cache', cache, `${path}/a.en.txt`, `${path}/b.de.txt`];
  const first = await call(argv);
  expect(first.out).toContain('"source":[0]');
  expect(await call(argv)).toEqual(first);
});

test('a changed, an added and a removed file are seen', async () => {
  const path = corpus();
  const cache = folder({});
  const argv = (...more: string[]): string[] => ['check', '--format', 'json', '--fail-on', 'none', ...more, path];
  await call(argv('--cache', cache));
  writeFileSync(join(path, 'b.de.txt'), GUT.replace('38', '37'));
  writeFileSync(join(path, 'd.fr.txt'), 'La ville d’Alvara a 504 puits, dont 37 ouverts le 14 mars 2023.\n');
  rmSync(join(path, 'c.en.txt'));
  expect(await call(argv('--cache', cache))).toEqual(await call(argv()));
});

test('only what is new is written', async () => {
  const path = corpus();
  const cache = folder({});
  await call(['facts', '--cache', cache, path]);
  const before = entries(cache).size;
  writeFileSync(join(path, 'd.en.txt'), OTHER.replace('45', '46'));
  await call(['facts', '--cache', cache, path]);
  expect([before, entries(cache).size]).toEqual([3, 4]);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['empty', () => Buffer.alloc(0)],
  ['altered', (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('e', 'f'), 'latin1')],
])('an entry that is %s is not used, and a note says so', async (_, damage) => {
  const path = corpus();
  const cache = folder({});
  const argv = ['check', '--format', 'json', '--fail-on', 'none', '--cache', cache, path];
  const { out } = await call(argv);
  for (const [file, bytes] of entries(cache)) writeFileSync(file, damage(bytes));
  const again = await call(argv);
  const { problems, ...rest } = JSON.parse(again.out);
  expect(rest).toEqual({ ...JSON.parse(out), problems: undefined });
  expect(problems).toContainEqual({
    level: 'note',
    path: cache,
    message: expect.stringMatching(/damaged and not used/),
  });
  expect((await call(argv)).out).toBe(out);
});

test('a cache that cannot be made is an error of the call', async () => {
  const path = corpus();
  const { status, err } = await call(['group', '--cache', join(path, 'a.en.txt', 'cache'), path]);
  expect([status, err]).toEqual([2, expect.stringContaining('cache')]);
});
