import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

const path = folder({
  'news/en.txt': 'The town has 504 wells. The mayor opened 37 of them on 3 March 2024.',
  'news/de.txt': 'Die Stadt hat 540 Brunnen. Der Bürgermeister eröffnete 37 davon am 3. März 2024.',
});
const news = join(path, 'news');

test('one run writes several reports', async () => {
  const [html, sarif] = [join(path, 'r.html'), join(path, 'r.sarif')];
  const { status, out } = await call([
    'check',
    news,
    '--group-by',
    'all',
    '--report',
    `html=${html}`,
    '--report',
    `sarif=${sarif}`,
  ]);
  expect(status).toBe(1);
  expect(out).toContain('number-mismatch');
  expect(readFileSync(html, 'utf8')).toContain('<!doctype html>');
  expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).toHaveLength(1);
});

test.each(['html', 'pdf=x.pdf', '=x', 'html='])('--report %s is refused', async (given) => {
  const { status, err } = await call(['check', news, '--report', given]);
  expect(status).toBe(2);
  expect(err).toContain('FORMAT=FILE');
  expect(existsSync('x.pdf')).toBe(false);
});

test('problems are told on standard error unless a report tells them', async () => {
  const missing = join(path, 'missing.txt');
  const told = async (...argv: string[]): Promise<boolean> =>
    (await call(['check', news, missing, ...argv])).err.includes('missing.txt');
  expect(await told('--format', 'csv')).toBe(true);
  expect(await told('--format', 'tmx')).toBe(true);
  expect(await told('--format', 'junit')).toBe(false);
  expect(await told('--format', 'csv', '--report', `junit=${join(path, 'r.xml')}`)).toBe(false);
});
