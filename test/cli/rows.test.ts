import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { check } from '../../src/index.js';
import { call, folder } from './call.js';

vi.setConfig({ testTimeout: 120_000 });

/** A table of more than one stretch; every 50th row has a slip, and the last 10 rows are copies of the first. */
const ROWS = 1100;
const slips = (row: number): number => (row % 50 === 7 ? 37 : 38);
const texts = Array.from({ length: ROWS }, (_, at) => {
  const row = at < ROWS - 10 ? at : at - (ROWS - 10);
  return [`${1000 + row} x ${slips(row)} y`, `${1000 + row} x 38 y`];
});
const tsv = `id\ten\tde\n${texts.map((row, at) => `r${at}\t${row.join('\t')}\n`).join('')}`;
const tmx = `<tmx version="1.4"><body>\n${texts
  .map(
    ([en, de], at) =>
      `<tu tuid="r${at}"><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="de"><seg>${de}</seg></tuv></tu>\n`,
  )
  .join('')}</body></tmx>\n`;

interface Report {
  readonly discrepancies: readonly {
    readonly id: string;
    readonly sides: readonly { unit: string; segment: number; line: number }[];
  }[];
  readonly stories: readonly { readonly id: string }[];
  readonly coverage: { readonly segments: number };
  readonly problems: readonly unknown[];
}
const report = async (...argv: string[]): Promise<Report> =>
  JSON.parse((await call(['check', '--format', 'json', '--fail-on', 'none', '--jobs', '1', ...argv])).out);

describe('an input that came aligned is judged stretch by stretch', () => {
  test.each([
    ['t.tsv', tsv, 2],
    ['t.tsv.gz', gzipSync(tsv), 2],
    ['t.tmx', tmx, 2],
  ])('%s', async (name, content, firstLine) => {
    const path = join(folder({ [name]: content }), name);
    const { discrepancies, coverage, problems } = await report(path);
    const expected = Array.from({ length: ROWS }, (_, at) => at).filter((at) => texts[at]?.[0]?.includes(' 37 '));
    expect(discrepancies.map(({ sides }) => sides[0])).toMatchObject(
      expected.map((at) => ({ unit: `r${at}`, segment: at, line: at + firstLine })),
    );
    expect(coverage.segments).toBe(2 * ROWS);
    expect(problems).toEqual([]);
  });

  test('the library finds the same', async () => {
    const path = join(folder({ 't.tsv': tsv }), 't.tsv');
    const { discrepancies } = await report(path);
    const { judgements } = check([{ path, bytes: readFileSync(path) }]);
    expect(judgements.length).toBe(2);
    expect(judgements.flatMap((judgement) => judgement.discrepancies.map(({ id }) => id))).toEqual(
      discrepancies.map(({ id }) => id),
    );
  });

  test('facts and segments are numbered through', async () => {
    const path = join(folder({ 't.tsv': tsv }), 't.tsv');
    const lines = (await call(['split', '--format', 'jsonl', path])).out.trim().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '');
    expect(last).toMatchObject({ document: `${path}#de`, segment: ROWS - 1, text: texts.at(-1)?.[1] });
    const whole = texts.map(([, de]) => de).join('\n');
    expect(whole.slice(last.start, last.end)).toBe(last.text);
  });

  test('standard input, by its format', async () => {
    const { out } = await call(['check', '--format', 'json', '--input-format', 'tmx', '--jobs', '1', '-'], tmx);
    expect(JSON.parse(out).discrepancies).toHaveLength(23);
  });
});

describe('parts of a run', () => {
  const files = {
    't.tsv': tsv,
    'x/a.en.txt': 'The town of Alvara has 504 wells. The mayor opened 37 of them in 2023.\n',
    'x/b.de.txt': 'Die Stadt Alvara hat 504 Brunnen. Der Bürgermeister eröffnete 73 davon im Jahr 2023.\n',
    'y/c.en.txt': 'A storm hit Brenta on 5 May 2021 and felled 12,500 trees. 18 people were hurt.\n',
    'y/d.de.txt': 'Ein Sturm traf Brenta am 5. Mai 2021 und fällte 12.500 Bäume. 81 Menschen wurden verletzt.\n',
    'z/broken.txt': Uint8Array.of(0x41, 0xc3),
  };

  /** The long table is divided in the same way however the others are grouped: once is enough. */
  const short = { ...files, 't.tsv': tsv.split('\n').slice(0, 60).join('\n') };

  test.each([
    ['content', files],
    ['directory', short],
    ['all', short],
  ] as const)('together find what one run finds, grouped by %s', async (by, given) => {
    const path = folder(given);
    const whole = await report(path, '--group-by', by);
    const parts = await Promise.all([1, 2, 3].map((part) => report(path, '--group-by', by, '--shard', `${part}/3`)));
    const sorted = (reports: readonly Report[], of: (report: Report) => readonly unknown[]): string[] =>
      reports.flatMap((one) => of(one).map((entry) => JSON.stringify(entry))).sort();
    for (const of of [(one: Report) => one.discrepancies, (one: Report) => one.problems]) {
      expect(sorted(parts, of)).toEqual(sorted([whole], of));
    }
    expect(new Set(sorted(parts, (one) => one.stories))).toEqual(new Set(sorted([whole], (one) => one.stories)));
    expect(parts.reduce((sum, { coverage }) => sum + coverage.segments, 0)).toBe(whole.coverage.segments);
  });

  test('a part that is none is a wrong call', async () => {
    for (const shard of ['0/3', '4/3', 'x']) expect((await call(['group', '--shard', shard, '.'])).status).toBe(2);
  });
});

describe('bad input', () => {
  const good = 'en\tde\nOne 1\tEins 1\n';
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['truncated gzip', 'a.tsv.gz', gzipSync(tsv).subarray(0, 3000), /a\.tsv\.gz: truncated gzip$/],
    [
      'broken gzip',
      'a.txt.gz',
      Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7]),
      /a\.txt\.gz: (?:broken|truncated) gzip$/,
    ],
    [
      'truncated zstd',
      'a.tsv.zst',
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x20, 1]),
      /a\.tsv\.zst: (?:broken|truncated) zstd$/,
    ],
    ['malformed XML', 'a.tmx', '<tmx>\n<body></tmx>', /a\.tmx:2: malformed XML: unexpected close tag/],
    ['ragged rows', 'a.csv', 'en,de\n1,1\n2\n', /a\.csv:3: 1 cells where the first line has 2$/],
    ['a broken archive', 'a.docx', 'PK', /a\.docx: broken archive$/],
    ['a name with a line feed', 'a\nb.txt', '', /a b\.txt: empty$/],
  ])('%s is one line, and the rest is checked', async (_, name, content, line) => {
    const { status, out, err } = await call([
      'check',
      '--fail-on',
      'none',
      folder({ [name]: content, 'good.tsv': good }),
    ]);
    const lines = err.split('\n').filter((one) => one.includes('error'));
    expect(lines).toEqual([expect.stringMatching(line)]);
    expect(status).toBe(2);
    expect(out).toContain('told by more than one');
  });

  test('a bomb of zstd is refused by the window it asks for', async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xf8, ...new Array(30).fill(0)]);
    const { status, err } = await call(['check', join(folder({ 'a.tsv.zst': frame }), 'a.tsv.zst')]);
    expect([status, err]).toEqual([2, expect.stringContaining('too large when unpacked (zstd)')]);
  });
});
