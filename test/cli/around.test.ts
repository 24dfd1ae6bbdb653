import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { call, folder } from './call.js';

const HERE = process.cwd();
afterEach(() => process.chdir(HERE));

const EN = 'The bridge cost 504 million euros. It is 1,150 metres long.';
const DE = 'Die Brücke kostete 540 Millionen Euro. Sie ist 1150 Meter lang.';

test('init writes a configuration that check can read, and never writes over one', async () => {
  const path = folder({ 'en.txt': EN, 'de.txt': DE });
  process.chdir(path);
  expect(await call(['init'])).toMatchObject({ status: 0, err: '' });
  const written = readFileSync(join(path, 'tertium.config.json'), 'utf8');
  expect(written).toContain('// ');
  expect((await call(['check', 'en.txt', 'de.txt', '--group-by', 'all'])).status).toBe(1);
  expect(await call(['init'])).toMatchObject({ status: 2, err: expect.stringContaining('already here') });
  expect(readFileSync(join(path, 'tertium.config.json'), 'utf8')).toBe(written);
});

test.each([
  ['tertium.config.json', '{ "failOn": "none", /* said */ "groupBy": "all", }'],
  ['package.json', '{ "name": "x", "tertium": { "failOn": "none", "groupBy": "all" } }'],
])('%s of the folder is the configuration', async (name, text) => {
  process.chdir(folder({ 'en.txt': EN, 'de.txt': DE, [name]: text }));
  expect((await call(['check', 'en.txt', 'de.txt'])).status).toBe(0);
  expect((await call(['check', 'en.txt', 'de.txt', '--fail-on', 'major'])).status).toBe(1);
});

test.each([
  ['{ "failOn": "none"', /tertium\.config\.json:1: is no JSON/],
  ['{\n "failon": "none" }', /failon/],
  ['{ "rules": { "number-mismatch": "off", "no-such-rule": "off" } }', /rules\.no-such-rule: is no rule/],
  ['{ "suppress": [{ "rule": "no-such-rule", "reason": "x" }] }', /suppress\.0\.rule: is no rule/],
  ['{ "suppress": [{ "rule": "hedge-mismatch" }] }', /suppress\.0\.reason/],
])('a configuration of %j is refused in one line', async (text, message) => {
  process.chdir(folder({ 'en.txt': EN, 'tertium.config.json': text }));
  const { status, err } = await call(['check', 'en.txt']);
  expect(status).toBe(2);
  expect(err).toMatch(message);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('files to ignore are passed over', async () => {
  process.chdir(folder({ 'a/en.txt': EN, 'drafts/de.txt': DE }));
  const { out } = await call(['facts', '.', '--format', 'jsonl', '--ignore', '**/drafts/**']);
  expect(out).toContain('a/en.txt');
  expect(out).not.toContain('drafts');
});

test('only stories that hold a changed file are checked', async () => {
  const path = folder({ 'a/en.txt': EN, 'a/de.txt': DE, 'b/en.txt': EN, 'b/de.txt': DE });
  process.chdir(path);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], {
      encoding: 'utf8',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'x');
  const check = ['check', '.', '--group-by', 'directory', '--format', 'json', '--changed-since', 'HEAD'];
  expect(JSON.parse((await call(check)).out).stories).toEqual([]);
  writeFileSync(join(path, 'b/de.txt'), `${DE} Sie ist neu.`);
  const { stories } = JSON.parse((await call(check)).out);
  expect(stories.map(({ documents }: { documents: string[] }) => documents)).toEqual([['b/de.txt', 'b/en.txt']]);
  expect(await call([...check.slice(0, -1), '--output=x'])).toMatchObject({ status: 2 });
  expect(existsSync(join(path, 'x'))).toBe(false);
});

test('doctor says what is here', async () => {
  const { status, out } = await call(['doctor']);
  expect(status).toBe(0);
  for (const said of [process.versions.node, 'CLDR 48', 'sarif', 'de German', 'number-mismatch']) {
    expect(out).toContain(said);
  }
});

test.each(['bash', 'zsh', 'fish'])(
  'the completion of %s names every command and is a script it takes',
  async (shell) => {
    const { status, out } = await call(['completion', shell]);
    expect(status).toBe(0);
    for (const word of ['check', 'group', 'align', 'facts', 'split', 'changed-since', 'sarif'])
      expect(out).toContain(word);
    if (shell === 'bash') execFileSync('bash', ['-n'], { input: out });
  },
);

test('bash completes commands, what they take, options and their choices', async () => {
  const { out } = await call(['completion', 'bash']);
  const completed = (...words: string[]): string[] => {
    const line = `COMP_WORDS=(tertium ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}`;
    const script = `${out}\n${line}; _tertium; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', script]).toString().trim().split('\n');
  };
  expect(completed('al')).toEqual(['align']);
  expect(completed('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(completed('score', '')).toEqual(['align']);
  expect(completed('check', '--fail')).toEqual(['--fail-on']);
  expect(completed('check', '--fail-on', 'm')).toEqual(['minor', 'major']);
});

test('watch checks again when a file changes, until it is told to end', async () => {
  const path = folder({ 'en.txt': EN, 'de.txt': DE });
  process.chdir(path);
  const ending = new AbortController();
  const watching = call(
    ['check', 'en.txt', 'de.txt', '--watch', '--output', 'r.json', '--format', 'json'],
    '',
    ending.signal,
  );
  const report = (): string => (existsSync('r.json') ? readFileSync('r.json', 'utf8') : '');
  await until(() => report().includes('540'));
  // The watcher is set up after the first report.
  await until(() => {
    writeFileSync('de.txt', DE.replace('540', '550'));
    return report().includes('550');
  });
  ending.abort();
  expect((await watching).err).toContain('watching');
});

test('watch takes a folder or a glob, and what it writes there itself is no change', async () => {
  for (const given of ['.', '*.txt']) {
    process.chdir(folder({ 'en.txt': EN, 'de.txt': DE, '.git/index': '1' }));
    const ending = new AbortController();
    const watching = call(
      ['check', given, '--watch', '--group-by', 'all', '--report', 'csv=r.csv', '--cache', 'kept', '--format', 'jsonl'],
      '',
      ending.signal,
    );
    await until(() => existsSync('r.csv'));
    await until(() => {
      writeFileSync('de.txt', DE.replace('540', '550'));
      writeFileSync('.git/index', '2');
      return readFileSync('r.csv', 'utf8').includes('550');
    });
    // Were its own report a change, it would be at it again and again.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    ending.abort();
    const { out } = await watching;
    expect(out.match(/"type":"summary"/gu)?.length).toBeLessThan(5);
  }
}, 60_000);

test('the files of a call are no documents where their folder is given', async () => {
  process.chdir(folder({ 'en.txt': EN, 'de.txt': DE }));
  const check = (...more: string[]) =>
    call(['check', '.', '--group-by', 'all', '--baseline', 'known.jsonl', '--report', 'csv=r.csv', ...more]);
  expect(await check('--output', 'r.txt', '--update-baseline')).toMatchObject({ status: 1, err: '' });
  expect(await check('--output', 'r.txt')).toMatchObject({ status: 0, err: '' });
  expect(readFileSync('r.txt', 'utf8')).toContain('2 documents');
  // Named by itself, a file is read.
  expect((await call(['check', 'known.jsonl', 'de.txt'])).status).toBe(2);
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 80) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
