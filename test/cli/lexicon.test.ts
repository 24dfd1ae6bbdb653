import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
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

const ENGLISH = [
  'The mayor spoke.',
  'Nobody could say why the dog of the neighbours barked all night.',
  'The bridge is old.',
  'Rain fell.',
];
// The second sentence is left out, and nothing but its words can tell which one.
const GERMAN = ['Der Bürgermeister redete.', 'Die Brücke ist alt.', 'Regen fiel.'];
const WORDS = 'de\ten\tshare\nBürgermeister\tmayor\nBrücke\tbridge\nRegen\train\n';

/** Stories in two made-up languages, each too short to teach its words; all of them together do. */
function corpus(): string {
  const names = ['mole', 'gater', 'punil', 'sorka', 'tebbin', 'vorul'];
  const others = ['xanthe', 'quilor', 'zephan', 'wurtig', 'yoblen', 'jirrak'];
  const story = (words: readonly string[], from: number): string =>
    Array.from(
      { length: 5 },
      (_, at) => `${words[(from + at) % 6]} ${words[(from + at * 5 + 1) % 6]} ${from * 5 + at}.`,
    ).join('\n\n');
  return folder(
    Object.fromEntries(
      Array.from({ length: 12 }, (_, from) => [
        [`s${from}/text.en.txt`, story(names, from)],
        [`s${from}/text.de.txt`, story(others, from)],
      ]).flat(),
    ),
  );
}

describe('check', () => {
  const argv = (...more: string[]): string[] => ['check', '--group-by', 'directory', '--fail-on', 'none', ...more];

  test('ties by the words of a lexicon, and says in its signature that it did', async () => {
    const path = folder({ 'en.txt': ENGLISH.join('\n\n'), 'de.txt': GERMAN.join('\n\n'), 'words/words.tsv': WORDS });
    const files = [join(path, 'en.txt'), join(path, 'de.txt')];
    const words = ['--lexicon', join(path, 'words/words.tsv')];
    const without = await call([...argv('--format', 'tmx'), ...files]);
    const helped = await call([...argv('--format', 'tmx'), ...words, ...files]);
    expect(helped.out).toMatch(
      /<seg>Die Brücke ist alt\.<\/seg>\s*<\/tuv>\s*<tuv[^>]*>\s*<prop[^>]*>[^<]*<\/prop>\s*<seg>The bridge is old\.<\/seg>/u,
    );
    expect(without.out).not.toBe(helped.out);
    const signatures = await Promise.all(
      [[], words].map(
        async (more) => JSON.parse((await call([...argv('--format', 'json'), ...more, ...files])).out).signature,
      ),
    );
    expect(signatures[0]).not.toContain('lexicon');
    expect(signatures[1]).toMatch(/\|lexicon:[0-9a-f]+\|/u);
  });

  test('learns from all stories, writes what it learned, and says the same when it is given that', async () => {
    const path = corpus();
    const [learned, again] = [join(folder({}), 'learned.tsv'), join(folder({}), 'again.tsv')];
    const first = await call(argv('--format', 'tmx', '--learn', learned, path));
    expect(first.status).toBe(0);
    const text = readFileSync(learned, 'utf8');
    expect(text).toMatch(/^de\ten\tshare\n/u);
    expect(text).toMatch(/^quilor\tgater\t0\.\d{3}$/mu);
    expect((await call(argv('--format', 'tmx', '--lexicon', learned, path))).out).toBe(first.out);
    const turned = Array.from({ length: 12 }, (_, at) => join(path, `s${11 - at}`));
    expect((await call(argv('--format', 'tmx', '--learn', again, '--jobs', '3', ...turned))).out).toBe(first.out);
    expect(readFileSync(again, 'utf8')).toBe(text);
  });

  test('keeps what was judged by one lexicon apart from what was by another', async () => {
    const path = folder({ 'en.txt': ENGLISH.join('\n\n'), 'de.txt': GERMAN.join('\n\n'), 'words/words.tsv': WORDS });
    const cached = ['--format', 'jsonl', '--cache', folder({}), join(path, 'en.txt'), join(path, 'de.txt')];
    const words = ['--lexicon', join(path, 'words/words.tsv')];
    const plain = [
      await call(argv(...cached.slice(0, 2), ...cached.slice(4))),
      await call(argv(...cached.slice(0, 2), ...words, ...cached.slice(4))),
    ];
    for (let round = 0; round < 2; round++) {
      expect(await call(argv(...cached))).toEqual(plain[0]);
      expect(await call(argv(...words, ...cached))).toEqual(plain[1]);
    }
  });

  test('says what it cannot use', async () => {
    const path = folder({ 'en.txt': 'One dog.\n', 'de.txt': 'Ein Hund.\n', 'words/words.tsv': 'Hund\tdog\n' });
    const files = [join(path, 'en.txt'), join(path, 'de.txt')];
    const { err } = await call(argv('--lexicon', join(path, 'words/words.tsv'), ...files));
    expect(err).toContain('a pair of words left out: no line before them names the languages');
    expect(await call(argv('--lexicon', join(path, 'none.tsv'), ...files))).toMatchObject({ status: 2, out: '' });
    const part = await call(argv('--learn', join(path, 'l.tsv'), '--shard', '1/2', ...files));
    expect(part).toMatchObject({ status: 2, err: expect.stringContaining('whole corpus') });
  });
});
