import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, folder } from './call.js';

const REPORT = 'The ferry Albatros ran aground off Korsholm on 14 March 2022 with 318 passengers and 27 crew aboard.';
const BERICHT = 'Die Fähre Albatros lief am 14. März 2022 mit 318 Passagieren und 27 Leuten vor Korsholm auf Grund.';

/** Two records of one event, published five weeks apart, and a configuration beside them. */
function corpus(config: object): { readonly path: string; readonly config: string } {
  const records = [
    { id: 'a', language: 'en', published: '2022-03-15', text: REPORT },
    { id: 'b', language: 'de', published: '2022-04-20', text: BERICHT },
  ];
  const inner = folder({ 'news.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join('') });
  const file = join(folder({}), 'tertium.json');
  writeFileSync(file, JSON.stringify(config));
  return { path: join(inner, 'news.jsonl'), config: file };
}

test.each([
  ['no window', {}, [], 1],
  ['a window of the configuration', { window: '7d' }, [], 2],
  ['the call goes first', { window: '7d' }, ['--window', '60d'], 1],
] as const)('%s', async (_, settings, more, expected) => {
  const { path, config } = corpus(settings);
  const { out } = await call(['group', '--format', 'json', '--config', config, ...more, path]);
  expect(JSON.parse(out).stories).toHaveLength(expected);
});

test.each(['group', 'check', 'facts', 'split'])(
  '%s keeps its cache where the configuration says, or none',
  async (name) => {
    const cache = join(folder({}), 'kept');
    const { path, config } = corpus({ cache });
    await call([name, '--no-cache', '--config', config, path]);
    expect(existsSync(cache)).toBe(false);
    await call([name, '--config', config, path]);
    expect(existsSync(cache)).toBe(true);
  },
);

test('a window that is no number of days is named', async () => {
  const { path, config } = corpus({ window: 'a week' });
  const { status, err } = await call(['group', '--config', config, path]);
  expect([status, err]).toEqual([2, expect.stringContaining('window: ')]);
});

test('a corpus in one language is grouped as any other', async () => {
  const other = 'The bridge over the Tarnava at Medias will close on 2 June 2023 for 45 days, said Ioana Pop.';
  const agency =
    'All 318 passengers of the Albatros, aground off Korsholm since 14 March 2022, are safe, as are its 27 crew.';
  const path = folder({ 'a.en.txt': REPORT, 'b.en.txt': agency, 'c.en.txt': other });
  const { out } = await call(['group', '--format', 'json', path]);
  const sizes = JSON.parse(out).stories.map(({ documents }: { documents: string[] }) => documents.length);
  expect(sizes).toEqual([2, 1]);
});

test('documents without a fact and of one word are grouped, each alone', async () => {
  const path = folder({ 'a.en.txt': 'Yes', 'b.de.txt': 'Ja', 'c.fr.txt': 'il pleut toujours sur la colline' });
  const { status, out } = await call(['group', '--format', 'json', path]);
  expect([status, JSON.parse(out).stories.length]).toEqual([0, 3]);
});
