import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

const EN = 'The town of Alvara has 504 wells. It opened 37 of them in 2023. The mayor paid 1,250 euros.\n';
const DE =
  'Die Stadt Alvara hat 540 Brunnen. Sie eröffnete 37 davon im Jahr 2023. Der Bürgermeister zahlte 1.250 Euro.\n';
const pair = (): string => folder({ 'a.en.txt': EN, 'a.de.txt': DE });

test('called alone it prints a short help with three examples', async () => {
  const { status, out } = await call([]);
  expect(status).toBe(0);
  expect(out.match(/^ {2}tertium [a-z]+ /gmu)).toHaveLength(3);
  expect(out.split('\n').length).toBeLessThan(30);
});

test.each([
  [['chek', 'x'], /unknown command/],
  [['check'], /missing required argument/],
  [['check', '--format', 'pdf', 'x'], /Allowed choices/],
  [['check', '--language', '!', 'x'], /BCP 47/],
  [['check', '--published', '31.12.2024', 'x'], /YYYY-MM-DD/],
  [['check', '--published', '2024-02-31', 'x'], /YYYY-MM-DD/],
  [['check', '--jobs', '0', 'x'], /whole number/],
  [['check', '--rule', 'number-mismatch=loud', 'x'], /ID=off/],
  [['check', '--rule', 'no-such-rule=off', 'x'], /no rule no-such-rule/],
  [['check', '--update-baseline', 'x'], /needs --baseline/],
  [['check', '--baseline', '/no/such', 'x'], /baseline cannot be read/],
  [['align', 'x'], /missing required argument/],
])('%j is a wrong call', async (argv, reason) => {
  const { status, out, err } = await call(argv);
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(reason);
});

test('--fail-on decides the exit status', async () => {
  const path = pair();
  const status = async (...more: string[]) => (await call(['check', '--group-by', 'all', path, ...more])).status;
  expect(await status()).toBe(1);
  expect(await status('--fail-on', 'none')).toBe(0);
  expect(await status('--rule', 'number-mismatch=off')).toBe(0);
  expect(await status('--rule', 'number-mismatch=minor')).toBe(0);
  expect(await status('--rule', 'number-mismatch=minor', '--fail-on', 'minor')).toBe(1);
  expect((await call(['group', '--window', 'week', folder({ 'a.en.txt': EN })])).status).toBe(2);
  expect((await call(['check', '--min-coverage', '0.5', folder({ 'a.en.txt': EN })])).status).toBe(2);
});

test('a baseline silences what it lists and nothing else', async () => {
  const path = pair();
  const baseline = join(path, 'known.baseline');
  const check = (...more: string[]) => call(['check', '--group-by', 'all', '--baseline', baseline, path, ...more]);
  expect((await check('--update-baseline')).status).toBe(1);
  const again = await check();
  expect(again.status).toBe(0);
  expect(again.out).toContain('1 known discrepancy left out');
  expect(readFileSync(baseline, 'utf8').trim().split('\n')).toHaveLength(1);
});

test('a configuration sets what the call leaves open, and its errors name the key', async () => {
  const path = pair();
  const config = (content: object) => join(folder({ 'c.json': JSON.stringify(content) }), 'c.json');
  const check = (content: object, ...more: string[]) => call(['check', '--config', config(content), path, ...more]);
  expect((await check({ groupBy: 'all' })).status).toBe(1);
  expect((await check({ groupBy: 'all', failOn: 'none' })).status).toBe(0);
  expect((await check({ groupBy: 'all', failOn: 'none' }, '--fail-on', 'major')).status).toBe(1);
  const silenced = await check({ groupBy: 'all', suppress: [{ values: ['504', '540'], reason: 'recount' }] });
  expect(silenced.status).toBe(0);
  expect(silenced.out).toContain('1 discrepancy suppressed by the configuration');
  expect(await check({ suppress: [{ reason: 'why not' }] })).toMatchObject({ status: 2 });
  expect(await check({ rules: { 'number-mismatch': 'loud' } })).toMatchObject({
    status: 2,
    err: expect.stringContaining('rules.number-mismatch'),
  });
});

test('--output writes the report to a file, whole or not at all', async () => {
  const path = pair();
  const file = join(path, 'report.json');
  await call(['check', '--format', 'json', '--group-by', 'all', '--output', file, path]);
  expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('tertium/report/1');
  const failed = await call(['check', '--output', '/no/such/folder/report.json', path]);
  expect(failed.status).toBe(2);
  expect(existsSync(`${file}.part`)).toBe(false);
});

test('the order of the inputs changes nothing', async () => {
  const path = pair();
  const [en, de] = [join(path, 'a.en.txt'), join(path, 'a.de.txt')];
  const report = async (...paths: string[]) =>
    JSON.parse((await call(['check', '--format', 'json', '--group-by', 'all', ...paths])).out);
  const [one, other] = [await report(en, de), await report(de, en)];
  expect(other.discrepancies).toEqual(one.discrepancies);
  expect(other.stories).toEqual(one.stories);
});
