import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { folder } from './call.js';

/** The program as it is shipped: what cannot be seen from inside one process. */
const bin = fileURLToPath(new URL('../../bin/tertium.js', import.meta.url));
const tertium = (...argv: string[]) =>
  spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 });

beforeAll(() => {
  if (!existsSync(new URL('../../dist/cli/run.js', import.meta.url))) throw new Error('npm run build comes first');
});

test('it starts, answers and exits', () => {
  const { status, stdout, stderr } = tertium('--version');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('the number of worker threads changes nothing', () => {
  const text = 'On 3 March 2024 the town of Alvara opened 37 of its 504 wells. It cost 1.5 million euros. ';
  const files = Array.from({ length: 12 }, (_, index) => [`${index}.en.txt`, text.repeat(300)]);
  const path = folder(Object.fromEntries(files));
  const [one, two] = ['1', '2'].map((jobs) => tertium('facts', '--format', 'jsonl', '--jobs', jobs, path));
  expect(one?.status).toBe(0);
  expect(two?.stdout).toBe(one?.stdout);
  expect(one?.stdout.split('\n').length).toBeGreaterThan(1000);
}, 120_000);

test('nor does it change stories, which are found in threads where there are many', () => {
  const lines = Array.from({ length: 4400 }, (_, at) => {
    const text = `Well ${at >> 1} of Alvara gave ${7 * at} litres on 3 March 2024, ${at % 2 ? 'it' : 'the town'} says.`;
    return JSON.stringify({ id: `${at}`, language: 'en', text });
  });
  const path = join(folder({ 'wells.jsonl': lines.join('\n') }), 'wells.jsonl');
  const [one, three] = ['1', '3'].map((jobs) => tertium('group', '--format', 'json', '--jobs', jobs, path));
  expect([one?.status, one?.stderr]).toEqual([0, '']);
  expect(three?.stdout).toBe(one?.stdout);
}, 120_000);

test('what came before the fault of a packed corpus is written with any number of threads', () => {
  const wide = ' '.repeat(70_000);
  const lines = [5, 6, 7, 8].map((count) => `${count} wells${wide}\t${count} Brunnen\n`);
  const file = join(folder({}), 'cut.tsv.gz');
  writeFileSync(file, gzipSync(lines.join('')).subarray(0, -4));
  const filter = (jobs: string) => tertium('filter', '--languages', 'en,de', '--jobs', jobs, file);
  const [one, two] = [filter('1'), filter('2')];
  expect(one.stdout.split('\n').length).toBe(lines.length + 1);
  expect([two.stdout, two.stderr, two.status]).toEqual([one.stdout, one.stderr, 2]);
}, 120_000);

test('a run that is killed leaves a cache that the next one can use', async () => {
  const text = 'On 3 March 2024 the town of Alvara opened 37 of its 504 wells. It cost 1.5 million euros. ';
  const files = Array.from({ length: 60 }, (_, index) => [`${index}.en.txt`, `Report ${index}. ${text.repeat(80)}`]);
  const path = folder(Object.fromEntries(files));
  const cache = folder({});
  const argv = ['facts', '--format', 'jsonl', '--jobs', '2', '--cache', cache, path];
  const entries = (): number =>
    readdirSync(cache, { recursive: true }).filter((name) => `${name}`.includes('.')).length;
  const killed = spawn(process.execPath, [bin, ...argv], { stdio: 'ignore' });
  const gone = once(killed, 'exit');
  while (killed.exitCode === null && entries() < 3) await setTimeout(5);
  killed.kill('SIGKILL');
  await gone;
  expect(entries()).toBeGreaterThan(0);
  const { status, stdout, stderr } = tertium(...argv);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toBe(tertium('facts', '--format', 'jsonl', path).stdout);
}, 120_000);
