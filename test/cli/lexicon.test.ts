import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

const lines = (words: readonly string[]): string =>
  `${Array.from({ length: 24 }, (_, at) => `${words[at % 6]} ${words[(at * 5 + 1) % 6]} ${200 + at}.`).join('\n')}\n`;

test('align writes the words it has learned, and reads them again', async () => {
  const path = folder({
    'en.txt': lines(['mole', 'gater', 'punil', 'sorka', 'tebbin', 'vorul']),
    'de.txt': lines(['xanthe', 'quilor', 'zephan', 'wurtig', 'yoblen', 'jirrak']),
  });
  const [learned, again] = [join(path, 'learned.tsv'), join(path, 'again.tsv')];
  const pair = [join(path, 'en.txt'), join(path, 'de.txt'), '--split', 'line', '--format', 'jsonl'];
  const first = await call(['align', ...pair, '--learn', learned]);
  expect([first.status, first.err]).toEqual([0, '']);
  expect(readFileSync(learned, 'utf8')).toMatch(/^gater\tquilor\t0\.\d{3}$/mu);
  const second = await call(['align', ...pair, '--lexicon', learned, '--learn', again]);
  expect([second.status, second.err]).toEqual([0, '']);
  expect(readFileSync(again, 'utf8')).toMatch(/^gater\tquilor\t0\.\d{3}$/mu);
});

test('a lexicon that cannot be read is an error, a line that is no pair a note', async () => {
  const path = folder({ 'en.txt': 'One dog.\n', 'de.txt': 'Ein Hund.\n' });
  const pair = [join(path, 'en.txt'), join(path, 'de.txt'), '--format', 'jsonl'];
  const missing = await call(['align', ...pair, '--lexicon', join(path, 'none.tsv')]);
  expect([missing.status, missing.out]).toEqual([2, '']);
  expect(missing.err).toContain('none.tsv');
  const file = join(path, 'words.tsv');
  writeFileSync(file, 'Hund @ dog\nnothing\n');
  const { status, err } = await call(['align', ...pair, '--lexicon', file]);
  expect(status).toBe(0);
  expect(err).toContain('words.tsv:2: a line without a pair of words left out');
});
