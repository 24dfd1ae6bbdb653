import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, folder } from './call.js';

const GOOD = 'The town of Alvara has 504 wells. The mayor opened 37 of them in 2023.\n';
const GUT = 'Die Stadt Alvara hat 504 Brunnen. Der Bürgermeister eröffnete 37 davon im Jahr 2023.\n';

/** Each case: what is wrong with one file, and the one line that says so; the other files are still checked. */
const errors: readonly [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /empty/],
  ['white space only', ' \n\n', /empty/],
  ['a binary file', Uint8Array.of(0x89, 0x50, 0, 0, 1, 2, 0, 255), /binary/],
  ['broken UTF-8', Uint8Array.of(0x41, 0xc3, 0x28, 0x41), /UTF-8/],
];

describe('a file that cannot be read', () => {
  test.each(errors)('%s is one error line, and the rest is checked', async (_, content, reason) => {
    const path = folder({ 'bad.txt': content, 'a.en.txt': GOOD, 'b.de.txt': GUT });
    const { status, out, err } = await call(['check', '--group-by', 'all', path]);
    const lines = err.split('\n').filter((line) => line.includes('bad.txt'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^tertium: error: /);
    expect(lines[0]).toMatch(reason);
    expect(status).toBe(2);
    expect(out).toContain('2 documents');
  });

  test('a missing path', async () => {
    const { status, err } = await call(['check', '/no/such/place']);
    expect(status).toBe(2);
    expect(err).toBe('tertium: error: /no/such/place: no such file or folder\n');
  });

  test('a folder without documents', async () => {
    const path = folder({ 'picture.png': 'x' });
    const { status, err } = await call(['check', path]);
    expect(status).toBe(2);
    expect(err).toContain(`tertium: error: ${path}: holds no documents\n`);
    expect(err).toContain('1 file of no known format skipped');
  });

  test('a glob that matches nothing', async () => {
    const { status, err } = await call(['facts', '/no/such/*.txt']);
    expect([status, err]).toEqual([2, 'tertium: error: /no/such/*.txt: matches no file\n']);
  });

  test('an unreadable file', async () => {
    const path = folder({ 'secret.txt': GOOD, 'a.en.txt': GOOD });
    chmodSync(join(path, 'secret.txt'), 0);
    const { status, err } = await call(['split', path]);
    // Who runs the tests as root can read everything.
    if (process.getuid?.() === 0) expect(status).toBe(0);
    else expect([status, err]).toEqual([2, expect.stringContaining('permission denied')]);
  });

  test('a link that leads to itself, and a loop of folders', async () => {
    const path = folder({ 'a.en.txt': GOOD });
    symlinkSync(join(path, 'loop.txt'), join(path, 'loop.txt'));
    mkdirSync(join(path, 'inner'));
    symlinkSync(path, join(path, 'inner', 'outer'));
    const { out } = await call(['split', '--format', 'jsonl', path]);
    const documents = new Set(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).document),
    );
    expect([...documents]).toEqual([`${path}/a.en.txt`]);
  });

  test('a malformed record is named by its line, and the others are read', async () => {
    const path = folder({ 'a.jsonl': `{"id":"1","text":"One."}\n{"id":\n{"id":"3","text":"Three."}\n` });
    const { status, out, err } = await call(['split', '--format', 'jsonl', join(path, 'a.jsonl')]);
    expect(status).toBe(2);
    expect(err).toMatch(/a\.jsonl:2: /);
    expect(out).toContain('Three.');
  });
});

describe('what is no error', () => {
  test('a document alone in its story is a note', async () => {
    const { status, out, err } = await call(['check', folder({ 'a.en.txt': GOOD })]);
    expect(status).toBe(0);
    expect(err).toMatch(/note: .*alone in its story/);
    expect(out).toContain('Nothing was compared');
  });

  test('a text of no known language is a note', async () => {
    const { status, err } = await call(['check', folder({ 'a.txt': '…' })]);
    expect([status, err]).toEqual([0, expect.stringContaining('note: ')]);
  });

  test('two files with the same name in different folders are two documents', async () => {
    const path = folder({ 'x/report.txt': GOOD, 'y/report.txt': GUT });
    const { out } = await call(['check', '--format', 'json', '--fail-on', 'none', path]);
    const ids = JSON.parse(out).documents.map((document: { id: string }) => document.id);
    expect(ids).toEqual([`${path}/x/report.txt`, `${path}/y/report.txt`]);
  });

  test('one file given twice is one document', async () => {
    const path = join(folder({ 'a.en.txt': GOOD }), 'a.en.txt');
    const { out } = await call(['check', '--format', 'json', path, path]);
    expect(JSON.parse(out).documents).toHaveLength(1);
  });

  test('records of one id in two files are told apart', async () => {
    const record = `{"id":"1","text":"One well."}\n`;
    const path = folder({ 'a.jsonl': record, 'b.jsonl': record });
    const { out } = await call(['check', '--format', 'json', path]);
    const ids = JSON.parse(out).documents.map((document: { id: string }) => document.id);
    expect(ids).toEqual([`${path}/a.jsonl#1`, `${path}/b.jsonl#1`]);
  });

  test('a long line without a stop', async () => {
    const { status, out } = await call(['split', '--format', 'jsonl', '--jobs', '1', '-'], 'word 504 '.repeat(200_000));
    expect(status).toBe(0);
    expect(out.length).toBeGreaterThan(1_000_000);
  });

  test('an escape sequence in a file name does not reach the terminal', async () => {
    const { err } = await call(['check', '/no/\u001b[31mred']);
    expect(err).not.toContain('\u001b');
  });
});

test('texts that have nothing to do with each other are said to', async () => {
  const lines = (words: readonly string[], from: number): string =>
    `${Array.from({ length: 12 }, (_, at) => `${words[at % 4]} ${words[(at + 1) % 4]} paid ${from + at * 37} coins.`).join('\n\n')}\n`;
  const path = folder({
    'a.en.txt': lines(['Rossi', 'Bianchi', 'Verdi', 'Neri'], 1000),
    'b.en.txt': lines(['Rossi', 'Bianchi', 'Verdi', 'Neri'], 1000).replaceAll('paid', 'gave'),
    'c.en.txt': lines(['Kowalski', 'Nowak', 'Lis', 'Zając'], 50_000)
      .replaceAll('paid', 'owed')
      .replaceAll('coins', 'hats'),
  });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => join(path, `${name}.en.txt`));
  const none = 'no sentence of the one has a counterpart in the other';
  expect((await call(['align', a ?? '', c ?? ''])).err).toContain(none);
  expect((await call(['align', a ?? '', b ?? ''])).err).toBe('');
  const { err } = await call(['check', '--group-by', 'all', '--fail-on', 'none', path]);
  expect(err.match(/^.*no sentence has a counterpart.*$/gmu)).toEqual([
    `tertium: note: ${c}: no sentence has a counterpart in the rest of its story`,
  ]);
});
